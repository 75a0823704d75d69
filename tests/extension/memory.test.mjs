/** What is kept of an ad, visit after visit, and which address names it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { canonical, hostOf } from "../../extension/lib/memory/address.js";
import { answers, before, keptSince, latest, seeing, summaryOf } from "../../extension/lib/memory/record.js";
import { ADDRESS, reading } from "./memory_samples.mjs";

const MONDAY = "2026-11-16T09:00:00.000Z";
const TUESDAY = "2026-11-17T09:00:00.000Z";
const FRIDAY = "2026-11-20T09:00:00.000Z";
const texts = (kept) => kept.versions.map(({ text }) => text);

for (const [shown, named] of [
  ["https://emplois.example/a?utm_source=mail&id=3#postuler", "https://emplois.example/a?id=3"],
  ["https://emplois.example/a?b=2&a=1&fbclid=x", "https://emplois.example/a?a=1&b=2"],
  ["https://www.linkedin.com/jobs/search/?currentJobId=4012&keywords=plume", "https://www.linkedin.com/jobs/view/4012"],
  ["https://www.linkedin.com/jobs/view/redacteur-chez-nous-4012?refId=z", "https://www.linkedin.com/jobs/view/4012"],
  ["https://fr.indeed.com/?q=plume&vjk=0a1b", "https://fr.indeed.com/viewjob?jk=0a1b"],
  ["https://fr.indeed.com/viewjob?jk=0a1b&from=serp", "https://fr.indeed.com/viewjob?jk=0a1b"],
  ["https://www.hellowork.com/fr-fr/emplois/123.html?k=plume", "https://www.hellowork.com/fr-fr/emplois/123.html"],
  ["https://emplois.example/#/offre/3", "https://emplois.example/#/offre/3"],
  ["https://emplois.example/a?ref=12", "https://emplois.example/a?ref=12"],
  ["n'importe quoi", "n'importe quoi"],
]) {
  test(`${shown} is named ${named}`, () => assert.equal(canonical(shown), named));
}

test("an address that names an ad names it still when it is named again", () => {
  const once = canonical("https://fr.indeed.com/?vjk=0a1b");
  assert.equal(canonical(once), once);
});

test("a file has no host", () => {
  assert.deepEqual([hostOf("file:///tmp/a.html"), hostOf("rien"), hostOf("https://a.example:8443/x")], ["", "", "a.example"]);
});

test("an ad seen twice has one text and two dates", () => {
  const kept = seeing(seeing(null, reading("Un texte."), MONDAY), reading("Un texte.", { visit: "v2" }), FRIDAY);
  assert.deepEqual(texts(kept), ["Un texte."]);
  assert.deepEqual([kept.first, kept.last, latest(kept).seen, before(kept)], [MONDAY, FRIDAY, [MONDAY, FRIDAY], null]);
});

test("a second look within one visit adds no date", () => {
  const kept = [MONDAY, TUESDAY].reduce((kept, now) => seeing(kept, reading("Un texte."), now), null);
  assert.deepEqual(latest(kept).seen, [MONDAY]);
  const again = [TUESDAY, FRIDAY].reduce((kept, now) => seeing(kept, reading("Un texte.", { visit: "v2" }), now), kept);
  assert.deepEqual(latest(again).seen, [MONDAY, TUESDAY]);
});

test("a changed ad keeps its earlier text, and the latest comes last", () => {
  const kept = seeing(seeing(null, reading("Un Klout de 35."), MONDAY), reading("Une belle plume.", { visit: "v2" }), FRIDAY);
  assert.deepEqual(texts(kept), ["Un Klout de 35.", "Une belle plume."]);
  assert.equal(before(kept).text, "Un Klout de 35.");
});

test("a changed title is a change", () => {
  const kept = seeing(seeing(null, reading("Un texte."), MONDAY), reading("Un texte.", { visit: "v2", title: "Stage" }), FRIDAY);
  assert.deepEqual(kept.versions.map(({ title }) => title), ["Plume", "Stage"]);
});

test("an ad that gets its first text back has two texts, and all its dates", () => {
  const kept = [
    [reading("A"), MONDAY],
    [reading("B", { visit: "v2" }), TUESDAY],
    [reading("A", { visit: "v3" }), FRIDAY],
  ].reduce((kept, [read, now]) => seeing(kept, read, now), null);
  assert.deepEqual(texts(kept), ["B", "A"]);
  assert.deepEqual(latest(kept).seen, [MONDAY, FRIDAY]);
});

test("an ad that arrives in pieces leaves only its whole text", () => {
  const first = [reading("Un"), reading("Un texte."), reading("Un texte entier.")].reduce((kept, read) => seeing(kept, read, MONDAY), null);
  assert.deepEqual(texts(first), ["Un texte entier."]);
  const second = [reading("Un", { visit: "v2" }), reading("Un texte entier.", { visit: "v2" })].reduce((kept, read) => seeing(kept, read, FRIDAY), first);
  assert.deepEqual(texts(second), ["Un texte entier."]);
  assert.deepEqual(latest(second).seen, [MONDAY, FRIDAY]);
});

test("spaces and counters make no other ad, and the report stays that of the text kept", () => {
  const kept = seeing(null, reading("Publiée il y a 2 jours. Un  texte.", { quotes: ["texte"] }), MONDAY);
  const again = seeing(kept, reading("Publiée il y a 30 jours. Un texte.", { visit: "v2", quotes: ["Un"] }), FRIDAY);
  assert.deepEqual(texts(again), ["Publiée il y a 2 jours. Un  texte."]);
  assert.equal(latest(again).report.findings[0].quote, "texte");
});

test("the texts and the dates kept are bounded: the first and the latest stay", () => {
  let kept = null;
  for (let i = 0; i < 200; i += 1) kept = seeing(kept, reading(`Texte ${i}`, { visit: `v${i}` }), MONDAY);
  assert.equal(kept.versions.length, 30);
  assert.deepEqual([texts(kept)[0], texts(kept).at(-1)], ["Texte 0", "Texte 199"]);
  for (let i = 0; i < 200; i += 1) kept = seeing(kept, reading("Texte", { visit: `w${i}` }), new Date(Date.parse(MONDAY) + i).toISOString());
  assert.equal(latest(kept).seen.length, 100);
  assert.equal(latest(kept).seen[0], MONDAY);
});

test("a line of the list counts the texts and the findings", () => {
  const kept = seeing(null, reading("Un Klout de 35.", { quotes: ["Klout de 35"] }), MONDAY);
  assert.deepEqual(summaryOf(kept), {
    ...{ address: ADDRESS, shown: `${ADDRESS}?from=mail`, host: "emplois.example", title: "Plume" },
    ...{ first: MONDAY, last: MONDAY, versions: 1, findings: 1 },
  });
});

test("a search looks at the title, the site and the text, whatever the accents and the case", () => {
  const kept = seeing(null, reading("Une rédaction soignée."), MONDAY);
  for (const query of ["", "plume", "REDACTION plume", "emplois.example"]) assert.ok(answers(kept, query), query);
  assert.ok(!answers(kept, "rédaction comptable"));
});

test("ads are kept for the months chosen, or for ever", () => {
  assert.equal(keptSince("2026-11-21T10:00:00.000Z", 12), "2025-11-21T10:00:00.000Z");
  assert.equal(keptSince(MONDAY, 0), null);
});
