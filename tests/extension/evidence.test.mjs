/** One ad as evidence: the file, its name, its text cut where the quotes stand. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { evidenceOf, fileName, pieces } from "../../extension/lib/memory/evidence.js";
import { seeing } from "../../extension/lib/memory/record.js";
import { ADDRESS, reading, sha256 } from "./memory_samples.mjs";

const MONDAY = "2026-11-16T09:00:00.000Z";
const FRIDAY = "2026-11-20T09:00:00.000Z";
const kept = seeing(seeing(null, reading("Un Klout de 35.", { quotes: ["Klout de 35"] }), MONDAY), reading("Une plume.", { visit: "v2" }), FRIDAY);

test("the file holds the latest text, its hash, its dates, its report, and the earlier texts alike", () => {
  const file = evidenceOf(kept, FRIDAY);
  assert.deepEqual([file.format, file.address, file.exported], ["sansreproche-evidence/1", ADDRESS, FRIDAY]);
  assert.deepEqual([file.text, file.text_sha256, file.seen], ["Une plume.", sha256("Une plume."), [FRIDAY]]);
  assert.deepEqual([file.offset_encoding, file.report.offset_encoding], ["utf-16", "utf-16"]);
  assert.deepEqual(file.earlier.map(({ text, seen }) => [text, seen]), [["Un Klout de 35.", [MONDAY]]]);
  assert.equal(file.earlier[0].report.findings[0].quote, "Klout de 35");
});

test("an ad that never changed has no earlier text", () => {
  assert.ok(!("earlier" in evidenceOf(seeing(null, reading("Un."), MONDAY), FRIDAY)));
});

test("the file is named after the ad and the day", () => {
  assert.equal(fileName(kept, FRIDAY), "preuve-plume-2026-11-20.json");
  const odd = seeing(null, reading("Un.", { title: "Chargé·e / « été » : ../../" }), MONDAY);
  assert.equal(fileName(odd, FRIDAY), "preuve-charge-e-ete-2026-11-20.json");
});

test("the text is cut where the words of the findings begin and end, overlaps included", () => {
  const text = "un deux trois quatre";
  const at = (quote) => ({ field: "text", start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote });
  const cut = pieces(text, [at("deux trois"), at("trois quatre"), { ...at("un"), quote: "autre" }, { ...at("un"), field: "title" }]);
  assert.deepEqual(
    cut.map(({ text, findings, ends }) => [text, findings, ends]),
    [["un ", [], []], ["deux ", [0], []], ["trois", [0, 1], [0]], [" quatre", [1], [1]]],
  );
});

test("a text without findings is one piece, an empty one none", () => {
  assert.deepEqual(pieces("un", []), [{ text: "un", findings: [], ends: [] }]);
  assert.deepEqual(pieces("", []), []);
});
