/** What differs between two texts, and what changed in an ad. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { changesBetween } from "../../extension/lib/memory/changes.js";
import { compareTexts, compareWords } from "../../extension/lib/memory/diff.js";
import { reading } from "./memory_samples.mjs";

const shown = (blocks) =>
  blocks.map((block) => (block.kind === "changed" ? block.parts.map(mark).join("") : mark(block))).filter((line) => line !== "");
const mark = ({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind];
const without = (parts, kind) => parts.filter((part) => part.kind !== kind).map(({ text }) => text).join("");

test("the same text has no difference", () => {
  assert.deepEqual(shown(compareTexts("Un.\nDeux.", " Un. \n\nDeux.")), ["Un.", "Deux."]);
});

test("a paragraph that came and one that went are whole", () => {
  assert.deepEqual(shown(compareTexts("Un.\nUn Klout de 35 exigé.\nTrois.", "Un.\nTrois.\nUne équipe accueillante.")), [
    "Un.",
    "[-Un Klout de 35 exigé.-]",
    "Trois.",
    "{+Une équipe accueillante.+}",
  ]);
});

test("a paragraph that was reworded shows the words", () => {
  assert.deepEqual(shown(compareTexts("Stage d'un an à Lyon.\nFin.", "Stage de six mois à Lyon.\nFin.")), [
    "Stage [-d'un an-]{+de six mois+} à Lyon.",
    "Fin.",
  ]);
});

test("a paragraph that moved is not lost", () => {
  const blocks = compareTexts("Un.\nDeux.\nTrois.", "Trois.\nUn.\nDeux.");
  assert.deepEqual(blocks.filter(({ kind }) => kind === "same").map(({ text }) => text), ["Un.", "Deux."]);
});

test("a text that came from nothing, and one that went to nothing", () => {
  assert.deepEqual(shown(compareTexts("", "Un.")), ["{+Un.+}"]);
  assert.deepEqual(shown(compareTexts("Un.", "")), ["[-Un.-]"]);
  assert.deepEqual(compareTexts("", ""), []);
});

test("the words of a comparison give both texts back, whatever they are", () => {
  let seed = 7;
  const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const words = ["un", "Klout", " ", " ", "de", "40", "é", "🚀", "'", "\n", "+"];
  for (let i = 0; i < 200; i += 1) {
    const [before, after] = [0, 1].map(() => Array.from({ length: random(40) }, () => words[random(words.length)]).join(""));
    const parts = compareWords(before, after);
    assert.equal(without(parts, "added"), before);
    assert.equal(without(parts, "removed"), after);
  }
});

test("two long texts that share nothing are compared in a moment", () => {
  const long = (word) => Array.from({ length: 3000 }, (_, i) => `${word} ${i}`).join("\n");
  const started = performance.now();
  const blocks = compareTexts(long("avant"), long("maintenant"));
  assert.equal(blocks.length, 6000);
  assert.ok(performance.now() - started < 2000);
});

test("the findings that came and went are told, by what they are and not where they stand", () => {
  const before = reading("Un Klout de 35 exigé. Bonne humeur.", { quotes: ["Klout de 35", "Bonne humeur"] });
  const after = reading("Ici : Bonne humeur. Jeune équipe.", { quotes: ["Bonne humeur", "Jeune équipe"] });
  const { came, went, title, otherRules } = changesBetween(before, after);
  assert.deepEqual([came, went].map((found) => found.map(({ quote }) => quote)), [["Jeune équipe"], ["Klout de 35"]]);
  assert.deepEqual([title, otherRules], [null, false]);
});

test("other rules and another title are said", () => {
  const [before, after] = [reading("Un."), reading("Un.", { title: "Stage" })];
  after.report.ruleset_version = "2027";
  const changes = changesBetween(before, after);
  assert.equal(changes.otherRules, true);
  assert.deepEqual(changes.title.map(mark), ["[-Plume-]", "{+Stage+}"]);
});

test("a report that can no longer be believed shows nothing", () => {
  assert.deepEqual(changesBetween({ ...reading("Un."), report: "?" }, reading("Un.")).came, []);
});
