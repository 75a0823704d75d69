/** The settings: what is believed of stored ones, what is taken from a file, what is kept out of sight. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { hiddenAmong, ignoring, inSight, isIgnored, isSame } from "../../extension/lib/ignoring.js";
import { DEFAULT_SERVER, acceptSettings, agreedServer, exportSettings, importSettings, isPausedOn } from "../../extension/lib/settings.js";
import { IDLE } from "../../extension/lib/state.js";
import { finding } from "./samples.mjs";

const NOW = "2026-11-21T10:00:00.000Z";
const HOST = "emplois.example";
const DEFAULTS = acceptSettings(undefined);

test("on the first day nothing is agreed, remembered, ignored or paused, and every tier is shown", () => {
  assert.deepEqual(DEFAULTS, {
    server: DEFAULT_SERVER,
    lang: "fr",
    consent: null,
    tiers: ["illegal", "abusif", "a-clarifier", "style"],
    remember: false,
    keepMonths: 12,
    ignored: [],
    pausedSites: [],
  });
});

test("a broken field is its default, and the others stay", () => {
  const broken = { tiers: "style", remember: "oui", keepMonths: 7, ignored: [null, { scope: "rule" }], pausedSites: [3], lang: "en" };
  assert.deepEqual(acceptSettings(broken), { ...DEFAULTS, lang: "en" });
});

test("a consent holds for the server it was given to", () => {
  const settings = { ...DEFAULTS, consent: { server: DEFAULT_SERVER, at: NOW } };
  assert.equal(agreedServer(settings), DEFAULT_SERVER);
  assert.equal(agreedServer({ ...settings, server: "https://ailleurs.example" }), null);
});

test("settings come back from their file as they were, without the consent", () => {
  const ignored = [ignoring("words", finding(), HOST, NOW), ignoring("rule", finding(), HOST, NOW), ignoring("rule-on-site", finding(), HOST, NOW)];
  const settings = { ...DEFAULTS, tiers: ["illegal"], remember: true, keepMonths: 0, ignored, pausedSites: [{ host: HOST, at: NOW }] };
  const { consent, ...taken } = settings;
  assert.deepEqual(importSettings(exportSettings({ ...settings, consent: { server: DEFAULT_SERVER, at: NOW } }, NOW)), { settings: taken });
  assert.equal(consent, null);
});

const file = (changes) => JSON.stringify({ format: "sansreproche-settings/1", settings: { ...JSON.parse(exportSettings(DEFAULTS, NOW)).settings, ...changes } });

for (const [name, text, said] of [
  ["text that is no JSON", "{", { problem: "import_not_json" }],
  ["nothing", "null", { problem: "import_other_file" }],
  ["another file", '{"format": "autre"}', { problem: "import_other_file" }],
  ["an address without https", file({ server: "http://ailleurs.example" }), { problem: "import_wrong_field", values: { name: "server" } }],
  ["an unknown tier", file({ tiers: ["grave"] }), { problem: "import_wrong_field", values: { name: "tiers" } }],
  ["a broken ignored item", file({ ignored: [{ scope: "words", rule: "r", at: NOW }] }), { problem: "import_wrong_field", values: { name: "ignored" } }],
  ["a consent slipped in", file({ consent: { server: DEFAULT_SERVER, at: NOW } }), { problem: "import_wrong_field", values: { name: "consent" } }],
  ["too many items", file({ pausedSites: Array(5001).fill({ host: HOST, at: NOW }) }), { problem: "import_wrong_field", values: { name: "pausedSites" } }],
]) {
  test(`${name} is refused whole, and named`, () => assert.deepEqual(importSettings(text), said));
}

test("a site that is paused is not read, its neighbours are", () => {
  const settings = { ...DEFAULTS, pausedSites: [{ host: HOST, at: NOW }] };
  assert.deepEqual([isPausedOn(settings, HOST), isPausedOn(settings, `www.${HOST}`)], [true, false]);
});

const FINDINGS = [finding({ quote: "Klout de 40", fingerprint: "a" }), finding({ quote: "Klout de 90", fingerprint: "b" }), finding({ rule: "pression", tier: "style", fingerprint: "c" })];
const hidden = (changes, host = HOST) => hiddenAmong(FINDINGS, host, { ...DEFAULTS, ...changes });

test("ignored words hide these words alone", () => {
  assert.deepEqual(hidden({ ignored: [ignoring("words", FINDINGS[0], HOST, NOW)] }), [true, false, false]);
});

test("an ignored rule hides its findings everywhere, or on one site", () => {
  assert.deepEqual(hidden({ ignored: [ignoring("rule", FINDINGS[0], HOST, NOW)] }, "ailleurs.example"), [true, true, false]);
  const here = { ignored: [ignoring("rule-on-site", FINDINGS[0], HOST, NOW)] };
  assert.deepEqual([hidden(here), hidden(here, "ailleurs.example")], [[true, true, false], [false, false, false]]);
});

test("a tier that is not shown is out of sight", () => assert.deepEqual(hidden({ tiers: ["illegal", "abusif"] }), [false, false, true]));

test("what is in sight is counted apart from what is not", () => {
  const state = { ...IDLE, address: `https://${HOST}/1`, report: { findings: FINDINGS } };
  const seen = inSight(state, { ...DEFAULTS, tiers: ["style"] });
  assert.deepEqual([seen.report.findings.map(({ rule }) => rule), seen.hidden], [["pression"], 2]);
  assert.equal(inSight(IDLE, DEFAULTS).hidden, 0);
});

test("the same thing ignored twice is the same", () => {
  const [a, b] = [NOW, "2026-11-22T10:00:00.000Z"].map((at) => ignoring("rule", FINDINGS[0], HOST, at));
  assert.ok(isSame(a, b));
  assert.ok(!isSame(a, ignoring("rule-on-site", FINDINGS[0], HOST, NOW)));
  assert.ok(isIgnored(a));
  for (const value of [null, "rule", {}, { scope: "constructor", rule: "r", at: NOW }]) assert.ok(!isIgnored(value));
});
