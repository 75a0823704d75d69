/** The server's answer is believed only once checked. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { acceptReport as accept, countByTier } from "../../extension/lib/report.js";
import { ad, finding, report } from "./samples.mjs";

const acceptReport = (answer) => accept(answer, ad());

test("a report keeps what is shown of it", () => {
  const { findings, rulesetVersion, lawChecked, notAnalysed } = acceptReport(report([finding()], { not_analysed: ["la fin"] }));
  assert.equal(findings[0].quote, "Klout de 40");
  assert.deepEqual([rulesetVersion, lawChecked, notAnalysed], ["2026.11.21-00000000", "2026-11-21", ["la fin"]]);
});

test("a report never carries the ad's text into the extension's memory", () => {
  assert.ok(!JSON.stringify(acceptReport(report([], { text: "toute l'annonce" }))).includes("annonce"));
});

const WRONG = {
  "nothing": null,
  "a sentence": "ok",
  "offsets in code points": report([], { offset_encoding: "code-point" }),
  "findings that are no list": report({}),
  "a finding without a quote": report([finding({ quote: undefined })]),
  "a quote that is a number": report([finding({ quote: 12 })]),
  "an unknown tier": report([finding({ tier: "grave" })]),
  "an unknown field": report([finding({ field: "body" })]),
  "a negative offset": report([finding({ start: -1 })]),
  "an end before its start": report([finding({ start: 9, end: 3 })]),
  "a rewrite without applicability": report([finding({ rewrite: { text: "x" } })]),
  "sources that are no list": report([finding({ sources: "L1" })]),
};

for (const [name, answer] of Object.entries(WRONG)) {
  test(`an answer that is ${name} is refused`, () => assert.throws(() => acceptReport(answer), TypeError));
}

test("a title's finding needs no offsets", () => {
  const [found] = acceptReport(report([finding({ field: "title", start: null, end: null })])).findings;
  assert.equal(found.field, "title");
});

test("a source that is not of the web keeps its words and loses its link", () => {
  const sources = ["javascript:alert(1)", "data:text/html,x", "//loi.example", null].map((url) => ({
    title: "Loi",
    article: "L1",
    url,
    checked: "2026-11-21",
  }));
  const [found] = acceptReport(report([finding({ sources })])).findings;
  assert.deepEqual(
    found.sources.map(({ title, url }) => [title, url]),
    sources.map(() => ["Loi", null]),
  );
});

const IN_TITLE = finding({ field: "title", start: 0, end: 11, quote: "Klout de  40" });
const ONLY_IN_TITLE = finding({ field: "title", start: 0, end: 5, quote: "ninja", rule: "profil-heros" });
const shown = (title, text) =>
  accept(report([IN_TITLE, ONLY_IN_TITLE, finding()]), ad({ title, text })).findings.map(({ field, quote }) => `${field}: ${quote}`);

test("what the title says is shown once when the text holds the title", () => {
  const title = "Ninja, Klout de  40";
  assert.deepEqual(shown(title, "Ninja,\nKlout de 40\nau moins"), ["title: ninja", "text: Klout de 40"]);
});

test("what the title says is shown beside the text that says it elsewhere", () => {
  const everything = ["title: Klout de  40", "title: ninja", "text: Klout de 40"];
  assert.deepEqual(shown("Ninja, Klout de  40", "Un Klout de 40 au moins"), everything);
});

test("counts name every tier", () => {
  assert.deepEqual(countByTier([finding(), finding({ tier: "style" }), finding()]), {
    illegal: 0,
    abusif: 2,
    "a-clarifier": 0,
    style: 1,
  });
});
