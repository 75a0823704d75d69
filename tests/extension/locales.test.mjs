/** Every word exists in both languages, is used, and is asked for by its right name. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ERROR_CODES } from "../../extension/lib/api.js";
import { falsePositive, payloadOf } from "../../extension/lib/feedback.js";
import { cardWords, translator } from "../../extension/lib/i18n.js";
import { SCOPES } from "../../extension/lib/ignoring.js";
import { TIERS } from "../../extension/lib/report.js";
import { IDLE } from "../../extension/lib/state.js";
import enWords from "../../extension/lib/words/en.js";
import frWords from "../../extension/lib/words/fr.js";
import { finding } from "./samples.mjs";
import { read, sources } from "./sources.mjs";

const named = (lang) => {
  const messages = JSON.parse(readFileSync(new URL(`../../extension/_locales/${lang}/messages.json`, import.meta.url)));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
};
const fr = { ...named("fr"), ...frWords };
const en = { ...named("en"), ...enWords };

/** Keys made of a prefix and a value, as `t(`tier_${tier}`)`: each prefix with all its values. */
const kinds = ["false-positive", "missed"];
const sent = payloadOf({ ...falsePositive(finding(), IDLE, "fr"), comment: "c", withAddress: true, address: "https://a.example/" });
const COMPOSED = Object.entries({
  tier: TIERS,
  gloss: TIERS,
  count: TIERS.flatMap((tier) => [`${tier}_one`, `${tier}_other`]),
  ...Object.fromEntries(["findings", "questions", "visits", "panel_hidden", "memory_shown", "document_pages"].map((name) => [name, ["one", "other"]])),
  state: ["idle", "no-consent", "paused", "no-access", "no-ad", "checking"],
  error: ERROR_CODES,
  card_rewrite: ["safe", "adapt", "display"],
  ignore: SCOPES,
  ignored: SCOPES,
  options_ignored: SCOPES,
  feedback_title: kinds,
  feedback_kind: kinds,
  feedback_failed: ["unreachable", "too-many", "refused", "not-found", "other"],
  feedback_field: Object.keys(sent),
  memory_reason: ["private", "selection", "full", "unavailable"],
  memory_fault: ["full", "unavailable"],
}).flatMap(([prefix, values]) => values.map((value) => `${prefix}_${value}`.replaceAll("-", "_")));

const written = sources(/\.(js|html|json)$/)
  .filter((path) => !/_locales|lib\/words/.test(path))
  .map(read)
  .join("\n");

const holes = (message) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("both languages have the same keys, in the same order", () => assert.deepEqual(Object.keys(fr), Object.keys(en)));

test("both languages leave the same holes to fill", () => {
  for (const key of Object.keys(fr)) assert.deepEqual(holes(fr[key]), holes(en[key]), key);
});

test("no word is empty, none but names is left untranslated", () => {
  const same = Object.keys(fr).filter((key) => fr[key] === en[key]);
  assert.deepEqual(same, ["name", "tier_style", "card_sources", "options_interface", "questions_one", "questions_other", "document_pages_one", "document_pages_other"]);
  for (const words of [...Object.values(fr), ...Object.values(en)]) assert.ok(words.trim());
});

test("every word is used", () => {
  const unused = Object.keys(fr).filter((key) => !COMPOSED.includes(key) && !new RegExp(`(__MSG_|\\b)${key}(__|\\b)`).test(written));
  assert.deepEqual(unused, []);
});

test("every word that the code composes exists", () => {
  assert.deepEqual(
    COMPOSED.filter((key) => !fr[key]),
    [],
  );
});

test("French signs never stand alone on a line: a no-break space comes before them", () => {
  const alone = Object.values(frWords).filter((said) => / [?!:;»]|« |[\p{L}»)][?!;]/u.test(said));
  assert.deepEqual(alone, []);
});

test("every word that the code asks for exists", () => {
  const asked = [...written.matchAll(/(?:\bt|words)\(\s*"(\w+)"|data-t="(\w+)"|__MSG_(\w+?)__/g)].map(([, a, b, c]) => a ?? b ?? c);
  assert.ok(asked.length > 40);
  assert.deepEqual(
    asked.filter((key) => !fr[key]),
    [],
  );
});

test("the contract with the browser tests says what the pages say", () => {
  const plain = (text) => text.replace(/[\u00a0\u202f\s]+/g, " ");
  const names = plain(readFileSync(new URL("../../docs/e2e-noms.md", import.meta.url), "utf8"));
  const promised = /^(tier|state|error|card_(?!checked|rewrite_)|panel_(?!group|ruleset)|form_(?!server_help)|address|consent|ignore|undo|feedback_(?!field|kind)|memory|ad_|changes|options_(?!sending|interface|about)|import|confirm)_?/;
  const missing = [frWords, enWords].flatMap((words) => Object.entries(words).filter(([key, said]) => promised.test(key) && !names.includes(plain(said))));
  assert.deepEqual(missing, []);
});

test("an unknown word is a bug", () => assert.throws(() => translator("fr")("rien_de_tel")));

test("the card receives its words and the tiers', and nothing else", () => {
  const words = cardWords(translator("en"));
  assert.equal(words.tier_illegal, "Unlawful wording");
  assert.ok(Object.keys(words).every((key) => /^(card|tier)_/.test(key)));
});

test("a day with its hour is the day of the reader's clock", () => {
  const zone = process.env.TZ;
  process.env.TZ = "Pacific/Auckland";
  const fr = translator("fr");
  process.env.TZ = zone ?? "";
  assert.equal(fr.date("2026-11-21T22:30:00.000Z"), "22/11/2026");
  assert.equal(fr.date("2026-11-21"), "21/11/2026");
  assert.equal(fr.moment("2026-11-21T22:30:00.000Z").replace(/\s/g, " "), "22/11/2026 11:30");
  assert.equal(fr.moment("hier"), "hier");
});

test("a day is written as its readers write it", () => {
  assert.equal(translator("fr").date("2026-11-21"), "21/11/2026");
  assert.equal(translator("fr").date("demain"), "demain");
});
