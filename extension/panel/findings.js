/** Findings as elements: one group per tier, one button per finding that unfolds what it says. */

import { TIERS } from "../lib/report.js";

const { element, details } = globalThis.SansReproche;

/**
 * @param {object[]} findings of a report
 * @param {boolean[]} placed for each, whether its words are marked on the page
 * @param {Function} t
 * @param {(index: number) => void} show scrolls the page to a finding
 * @returns {HTMLElement[]}
 */
export function groups(findings, placed, t, show) {
  return TIERS.flatMap((tier) => {
    const items = findings.flatMap((finding, index) =>
      finding.tier === tier ? [item(finding, index, Boolean(placed[index]), t, show)] : [],
    );
    return items.length ? [group(tier, items, t)] : [];
  });
}

function group(tier, items, t) {
  const name = tier.replaceAll("-", "_");
  return element(
    "section",
    { "aria-labelledby": `group-${tier}`, "data-tier": tier },
    element("h2", { id: `group-${tier}` }, t("panel_group", { tier: t(`tier_${name}`), n: items.length })),
    element("p", { class: "note" }, t(`gloss_${name}`)),
    element("ul", { class: "findings" }, ...items),
  );
}

function item(finding, index, placed, t, show) {
  const body = element("div", { id: `finding-${index}`, class: "details", hidden: true }, where(finding, placed, t), ...details(finding, t));
  const unfold = ({ currentTarget }) => {
    body.hidden = !body.hidden;
    currentTarget.setAttribute("aria-expanded", String(!body.hidden));
    if (!body.hidden && placed) show(index);
  };
  const button = element(
    "button",
    { type: "button", "aria-expanded": "false", "aria-controls": body.id, onclick: unfold },
    element("strong", {}, t("panel_quote", { quote: finding.quote })),
    " ",
    element("span", {}, finding.message),
  );
  return element("li", {}, button, body);
}

function where({ field }, placed, t) {
  if (placed) return null;
  return element("p", { class: "note" }, t(field === "title" ? "panel_in_title" : "panel_unplaced"));
}
