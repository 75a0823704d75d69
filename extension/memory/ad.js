/** One kept ad, to be read, exported as evidence, or printed: its texts, its dates, its findings, what changed. */

import { TIERS } from "../lib/report.js";
import { findingsOf } from "../lib/memory/changes.js";
import { evidenceOf, fileName, pieces } from "../lib/memory/evidence.js";
import { changesView } from "../ui/changes_view.js";
import { Fault, ask } from "../ui/kept_ads.js";
import { page } from "../ui/page.js";
import { save } from "../ui/save.js";

const { element, citation } = globalThis.SansReproche;
const byId = (id) => document.getElementById(id);
const address = new URLSearchParams(location.search).get("address") ?? "";

let words;
/** @type {import("../lib/memory/record.js").Kept|null} */
let kept = null;

page(async (t) => {
  words = t;
  try {
    kept = await ask("ad", address);
    if (kept) show();
    else byId("outcome").textContent = words("ad_missing");
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    byId("outcome").textContent = words(`memory_fault_${fault.code}`);
  }
});

byId("export").onclick = () => {
  const now = new Date().toISOString();
  save(fileName(kept, now), JSON.stringify(evidenceOf(kept, now), null, 2));
  byId("outcome").textContent = words("ad_exported");
};

byId("print").onclick = () => print();

function show() {
  const [latest, ...earlier] = kept.versions.toReversed();
  byId("title").textContent = document.title = latest.title || words("memory_untitled");
  byId("facts").replaceChildren(...fact("ad_address", element("a", { href: kept.shown, target: "_blank", rel: "noreferrer" }, kept.address)));
  byId("states").replaceChildren(
    ...state(latest, words("ad_text"), "now"),
    ...earlier.flatMap((version, at) => [
      element("h2", {}, words("ad_changes")),
      ...changesView(version, kept.versions.at(-1 - at), words, "h3"),
      ...state(version, words("ad_earlier", { date: words.moment(version.seen[0]) }), at),
    ]),
  );
  byId("ad").hidden = false;
}

function fact(name, ...values) {
  return [element("dt", {}, words(name)), element("dd", {}, ...values)];
}

/** One text of the ad: when it was seen, its hash, its words with the quotes marked and numbered, its findings. */
function state(version, title, id) {
  const findings = findingsOf(version);
  const { ruleset_version: rules, law_checked: checked } = version.report;
  return [
    element("h2", {}, title),
    element(
      "dl",
      {},
      ...fact("ad_seen", version.seen.map((date) => words.moment(date)).join(" ; ")),
      ...fact("ad_hash", element("code", {}, version.sha256)),
      ...fact("ad_rules", words("ad_rules_checked", { version: String(rules), date: words.date(String(checked)) })),
    ),
    element("p", { class: "text" }, ...pieces(version.text, findings).flatMap((piece) => marked(piece, findings))),
    element("h3", { id: `findings-${id}` }, words("ad_findings")),
    findings.length
      ? element("ol", { class: "kept-findings", "aria-labelledby": `findings-${id}` }, ...findings.map(item))
      : element("p", {}, words("ad_no_finding")),
  ];
}

function marked({ text, findings: numbers, ends }, findings) {
  if (!numbers.length) return [text];
  const tier = TIERS.find((one) => numbers.some((number) => findings[number].tier === one));
  return [element("mark", { "data-tier": tier }, text), ...ends.map((number) => element("sup", {}, `[${number + 1}]`))];
}

function item(finding) {
  return element(
    "li",
    { "data-tier": finding.tier },
    element("p", {}, element("strong", {}, words("panel_quote", { quote: finding.quote })), " ", tierName(finding), ` (${finding.rule})`),
    finding.field === "title" ? element("p", { class: "note" }, words("panel_in_title")) : null,
    element("p", {}, finding.message),
    element("p", {}, finding.why),
    element("ul", {}, ...finding.sources.map((source) => element("li", {}, ...citation(source, words), ...printedAddress(source)))),
  );
}

const tierName = ({ tier }) => element("span", { class: "tier-name" }, words(`tier_${tier.replaceAll("-", "_")}`));

/** On paper a link says nothing. */
const printedAddress = ({ url }) => (url ? [" ", element("span", { class: "note printed" }, url)] : []);
