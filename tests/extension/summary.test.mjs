/** A tab's state in words, French and English. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { ERROR_CODES } from "../../extension/lib/api.js";
import { translator } from "../../extension/lib/i18n.js";
import { IDLE } from "../../extension/lib/state.js";
import { badge, sentence } from "../../extension/lib/summary.js";
import { finding } from "./samples.mjs";

const SERVER = "http://127.0.0.1:8000";
const fr = translator("fr");
const en = translator("en");
const plain = (text) => text.replace(/\s/g, " ");
const done = (...tiers) => ({ ...IDLE, phase: "done", report: { findings: tiers.map((tier) => finding({ tier })) } });
const failed = (code, detail = null) => ({ ...IDLE, phase: "failed", error: { code, detail } });

test("the badge counts, and its title says the tiers from the gravest", () => {
  const { text, title, color } = badge(done("style", "illegal", "style"), fr, SERVER);
  assert.deepEqual([text, plain(title)], ["3", "Sans reproche : 3 remarques (1 mention illégale, 2 de style)"]);
  assert.equal(color, badge(done("illegal"), fr, SERVER).color);
  assert.notEqual(color, badge(done("abusif"), fr, SERVER).color);
});

test("one finding is singular in both languages", () => {
  assert.equal(plain(sentence(done("abusif"), fr, SERVER)), "1 remarque : 1 mention abusive.");
  assert.equal(sentence(done("abusif"), en, SERVER), "1 finding: 1 abusive wording.");
});

test("nothing found never says that the ad is fine", () => {
  assert.equal(badge(done(), fr, SERVER).text, "0");
  assert.match(sentence(done(), fr, SERVER), /ne prouve pas/);
});

test("more than ninety-nine findings fit in the badge", () => {
  assert.equal(badge(done(...Array(120).fill("style")), fr, SERVER).text, "99+");
});

test("a page never read has no badge", () => assert.equal(badge(IDLE, fr, SERVER).text, ""));

for (const phase of ["idle", "no-consent", "no-access", "no-ad", "checking"]) {
  test(`the phase ${phase} has a sentence in both languages`, () => {
    assert.notEqual(sentence({ ...IDLE, phase }, fr, SERVER), sentence({ ...IDLE, phase }, en, SERVER));
  });
}

for (const code of ERROR_CODES) {
  test(`the error ${code} has a sentence in both languages, and the badge says it`, () => {
    assert.notEqual(sentence(failed(code), fr, SERVER), sentence(failed(code), en, SERVER));
    const { text, title } = badge(failed(code), fr, SERVER);
    assert.deepEqual([text, plain(title)], ["!", plain(`Sans reproche : ${sentence(failed(code), fr, SERVER)}`)]);
  });
}

test("a refusal repeats what the server says should be done", () => {
  assert.match(sentence(failed("refused", "Donnez un texte."), fr, SERVER), /Donnez un texte\.$/);
});

test("a server that is down is named", () => assert.ok(sentence(failed("unreachable"), fr, SERVER).includes(SERVER)));
