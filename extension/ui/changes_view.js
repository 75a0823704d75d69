/** What changed between two texts of an ad, as elements: by words, by signs, and by the colour last. */

import { changesBetween } from "../lib/memory/changes.js";

const { element } = globalThis.SansReproche;
const KINDS = { added: ["changes_added", "ins"], removed: ["changes_removed", "del"] };

/**
 * @param {import("../lib/memory/record.js").Version} before @param {import("../lib/memory/record.js").Version} after
 * @param {Function} t @param {"h2"|"h3"} heading the rank of its titles
 * @returns {HTMLElement[]}
 */
export function changesView(before, after, t, heading) {
  const { title, blocks, came, went, otherRules } = changesBetween(before, after);
  const changed = blocks.filter(({ kind }) => kind !== "same");
  const part = (name, ...body) => [element(heading, {}, t(name)), ...body];
  const dates = { before: t.moment(before.seen.at(-1)), after: t.moment(after.seen[0]) };
  return [
    element("p", { class: "note" }, t("changes_between", dates)),
    ...(title ? part("changes_title", element("p", { class: "change" }, ...title.map(piece))) : []),
    ...part("changes_text", ...(changed.length ? changed.map((block) => paragraph(block, t)) : [element("p", {}, t("changes_no_text"))])),
    ...part("changes_findings", findings(came, went, t)),
    otherRules ? element("p", { class: "note" }, t("changes_other_rules")) : "",
  ];
}

function paragraph(block, t) {
  const [name, sign] = KINDS[block.kind] ?? ["changes_reworded"];
  const words = sign ? [element(sign, {}, block.text)] : block.parts.map(piece);
  return element("p", { class: "change" }, element("strong", {}, t(name)), " ", ...words);
}

const piece = ({ kind, text }) => (kind === "same" ? text : element(KINDS[kind][1], {}, text));

function findings(came, went, t) {
  if (!came.length && !went.length) return element("p", {}, t("changes_same_findings"));
  const item = (name) => (finding) =>
    element(
      "li",
      { "data-tier": finding.tier },
      element("strong", {}, t(name)),
      ` ${t("panel_quote", { quote: finding.quote })} `,
      element("span", { class: "tier-name" }, t(`tier_${finding.tier.replaceAll("-", "_")}`)),
    );
  return element("ul", {}, ...came.map(item("changes_came")), ...went.map(item("changes_went")));
}
