/** Findings as elements: one group per tier, one button per finding that unfolds what it says and what can be done with it. */

import { SCOPES } from "../lib/ignoring.js";
import { TIERS } from "../lib/report.js";

const { element, details } = globalThis.SansReproche;

/**
 * @typedef {{
 *   isPlaced: (index: number) => boolean,             whether its words are marked on the page right now
 *   show: (index: number) => void,                    scrolls the page to them
 *   ignore: (scope: string, index: number) => void,
 *   report: (index: number, opener: HTMLElement) => void,
 *   host: string
 * }} Actions  on a finding, by its index in the report
 *
 * @param {object[]} findings of a report
 * @param {boolean[]} hidden one per finding
 * @param {Set<number>} unfolded those whose details are shown; kept up to date
 * @param {Function} t
 * @param {Actions} actions
 * @returns {HTMLElement[]}
 */
export function groups(findings, hidden, unfolded, t, actions) {
  return TIERS.flatMap((tier) => {
    const items = findings.flatMap((finding, index) =>
      finding.tier === tier && !hidden[index] ? [item(finding, index, unfolded, t, actions)] : [],
    );
    return items.length ? [group(tier, items, t)] : [];
  });
}

/** The button of a finding, if it is listed. @param {number} index */
export const buttonOf = (index) => document.querySelector(`[aria-controls="finding-${index}"]`);

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

function item(finding, index, unfolded, t, actions) {
  const where = element("p", { class: "note" });
  const shown = unfolded.has(index);
  const body = element(
    "div",
    { id: `finding-${index}`, class: "details", hidden: !shown },
    where,
    ...details(finding, t),
    ...further(index, t, actions),
  );
  const tellWhere = () => {
    const elsewhere = t(finding.field === "title" ? "panel_in_title" : "panel_unplaced");
    where.textContent = actions.isPlaced(index) ? "" : elsewhere;
  };
  const unfold = ({ currentTarget }) => {
    body.hidden = !body.hidden;
    currentTarget.setAttribute("aria-expanded", String(!body.hidden));
    if (body.hidden) return unfolded.delete(index);
    unfolded.add(index);
    tellWhere();
    actions.show(index);
  };
  if (shown) tellWhere();
  const button = element(
    "button",
    { type: "button", "aria-expanded": String(shown), "aria-controls": body.id, onclick: unfold },
    element("strong", {}, t("panel_quote", { quote: finding.quote })),
    " ",
    element("span", {}, finding.message),
  );
  return element("li", {}, button, body);
}

/** Not to see it any more, and saying that it is wrong. */
function further(index, t, { ignore, report, host }) {
  const scopes = SCOPES.filter((scope) => host || scope !== "rule-on-site");
  const choices = element(
    "p",
    { id: `ignore-${index}`, class: "actions", hidden: true },
    ...scopes.map((scope) =>
      element("button", { type: "button", onclick: () => ignore(scope, index) }, t(`ignore_${scope.replaceAll("-", "_")}`, { host })),
    ),
  );
  const open = ({ currentTarget }) => {
    choices.hidden = !choices.hidden;
    currentTarget.setAttribute("aria-expanded", String(!choices.hidden));
  };
  return [
    element(
      "p",
      { class: "actions further" },
      element("button", { type: "button", "aria-expanded": "false", "aria-controls": choices.id, onclick: open }, t("ignore_open")),
      element("button", { type: "button", onclick: ({ currentTarget }) => report(index, currentTarget) }, t("feedback_wrong")),
    ),
    choices,
  ];
}
