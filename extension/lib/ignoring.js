/** What the user does not want to see: some words under a rule, a rule, a rule on one site, a tier. Pure. */

import { hostOf } from "./memory/address.js";

/**
 * @typedef {{scope: "words"|"rule"|"rule-on-site", rule: string, fingerprint?: string, quote?: string, host?: string, at: string}}
 *   Ignored  `fingerprint` and `quote` go with "words", `host` with "rule-on-site"; `at` is an ISO date and time
 */

export const SCOPES = Object.freeze(["words", "rule", "rule-on-site"]);

const NEEDED = { words: ["fingerprint", "quote"], rule: [], "rule-on-site": ["host"] };

/** @param {unknown} value @returns {boolean} */
export function isIgnored(value) {
  const needed = Object.hasOwn(NEEDED, value?.scope ?? "") ? ["rule", "at", ...NEEDED[value.scope]] : null;
  return needed !== null && needed.every((name) => typeof value[name] === "string");
}

/** @param {string} scope @param {object} finding @param {string} host @param {string} at @returns {Ignored} */
export function ignoring(scope, { rule, fingerprint, quote }, host, at) {
  return { words: { scope, rule, fingerprint, quote, at }, rule: { scope, rule, at }, "rule-on-site": { scope, rule, host, at } }[scope];
}

/** Whether two say the same, whenever each was said. @param {Ignored} a @param {Ignored} b */
export function isSame(a, b) {
  return ["scope", "rule", "fingerprint", "host"].every((name) => a[name] === b[name]);
}

/**
 * @param {object[]} findings of a report @param {string} host where the ad is @param {import("./settings.js").Settings} settings
 * @returns {boolean[]} for each finding, whether it is kept out of sight
 */
export function hiddenAmong(findings, host, { ignored, tiers }) {
  return findings.map((finding) => !tiers.includes(finding.tier) || ignored.some((one) => covers(one, finding, host)));
}

/** A tab's state with the findings in sight alone, and how many are not. @param {import("./state.js").State} state */
export function inSight(state, settings) {
  if (!state.report) return { ...state, hidden: 0 };
  const hidden = hiddenAmong(state.report.findings, hostOf(state.address), settings);
  const findings = state.report.findings.filter((_, index) => !hidden[index]);
  return { ...state, report: { ...state.report, findings }, hidden: state.report.findings.length - findings.length };
}

function covers(one, { rule, fingerprint }, host) {
  if (one.rule !== rule) return false;
  return { words: one.fingerprint === fingerprint, rule: true, "rule-on-site": one.host === host }[one.scope];
}
