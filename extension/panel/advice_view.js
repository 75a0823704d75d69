/** « Que faire ? » as elements: per tier, what can be done, with its source and the day it was checked. */

import { adviceFor } from "../lib/advice.js";

const { element, citation } = globalThis.SansReproche;

/** @param {object[]} findings in sight @param {Function} t @returns {HTMLElement[]} */
export function adviceView(findings, t) {
  return adviceFor(findings).flatMap(({ tier, steps }) => [
    element("h2", { "data-tier": tier }, t(`tier_${tier.replaceAll("-", "_")}`)),
    element("ul", {}, ...steps.map((step) => item(step, t))),
  ]);
}

const item = ({ key, source }, t) => element("li", {}, t(key), ...(source ? [" ", ...citation(source, t)] : []));
