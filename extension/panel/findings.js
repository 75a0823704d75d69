/** Findings as elements: one group per tier, one button per finding that unfolds what it says. */

import { TIERS } from "../lib/report.js";

const { element, details } = globalThis.SansReproche;

/**
 * @param {object[]} findings of a report
 * @param {Function} t
 * @param {{isPlaced: (index: number) => boolean, show: (index: number) => void}} page whether a finding's words are marked
 *   on the page right now, and how to scroll there
 * @returns {HTMLElement[]}
 */
export function groups(findings, t, page) {
  return TIERS.flatMap((tier) => {
    const items = findings.flatMap((finding, index) => (finding.tier === tier ? [item(finding, index, t, page)] : []));
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

function item(finding, index, t, page) {
  const where = element("p", { class: "note" });
  const body = element("div", { id: `finding-${index}`, class: "details", hidden: true }, where, ...details(finding, t));
  const unfold = ({ currentTarget }) => {
    body.hidden = !body.hidden;
    currentTarget.setAttribute("aria-expanded", String(!body.hidden));
    const elsewhere = t(finding.field === "title" ? "panel_in_title" : "panel_unplaced");
    where.textContent = page.isPlaced(index) ? "" : elsewhere;
    if (!body.hidden && page.isPlaced(index)) page.show(index);
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
