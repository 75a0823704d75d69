/** What a candidate takes away: the questions as one message, what can be done, a report to those who write the rules. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { adviceFor } from "../../extension/lib/advice.js";
import { falsePositive, missed, payloadOf } from "../../extension/lib/feedback.js";
import { translator } from "../../extension/lib/i18n.js";
import { messageOf, questionsOf } from "../../extension/lib/questions.js";
import { IDLE } from "../../extension/lib/state.js";
import { finding } from "./samples.mjs";

const STATE = { ...IDLE, address: "https://emplois.example/1", report: { rulesetVersion: "2026.11.21-0" } };
const source = (article) => ({ title: "Code", article, url: null, checked: "2026-11-21" });
const keys = (advice, tier) => advice.find((one) => one.tier === tier).steps.map(({ key }) => key);

test("each question is asked once, whatever its spaces and capitals", () => {
  const asked = ["À quoi sert ce score ?", "à quoi  sert ce score ?", "", "Quel est le salaire ?"].map((question) => finding({ question }));
  assert.deepEqual(questionsOf(asked), ["À quoi sert ce score ?", "Quel est le salaire ?"]);
});

test("the message is polite, names the ad, and lists the questions", () => {
  const said = messageOf(["Un ?", "Deux ?"], "Plume", translator("fr")).replaceAll("\u00a0", " ");
  assert.match(said, /^Bonjour, votre annonce « Plume » m'intéresse\./);
  assert.match(said, /:\n\n- Un \?\n- Deux \?\n\nJe vous remercie/);
  assert.match(messageOf(["One?"], "", translator("en")), /^Hello, I am interested in your job ad\./);
});

test("what can be done goes from the gravest tier to the mildest, and says nothing of tiers that are absent", () => {
  const advice = adviceFor([finding({ tier: "style" }), finding({ tier: "illegal" })]);
  assert.deepEqual(advice.map(({ tier }) => tier), ["illegal", "style"]);
  assert.deepEqual(keys(advice, "style"), ["advice_style"]);
});

test("where to report is said where a text or an official page confirms it, with its link and day", () => {
  const [scam] = adviceFor([finding({ rule: "arnaque-paiement" })]);
  const told = scam.steps.find(({ key }) => key === "advice_scam_report");
  assert.match(told.source.url, /^https:\/\/cybermalveillance\.gouv\.fr\//);
  assert.equal(told.source.checked, "2026-11-21");
  const discrimination = adviceFor([finding({ tier: "illegal", sources: [source("L1132-1")] })]);
  assert.ok(keys(discrimination, "illegal").includes("advice_rights"));
});

test("a mention that is no discrimination and no scam leads to no authority", () => {
  const [{ steps }] = adviceFor([finding({ sources: [source("L1221-6")] })]);
  assert.deepEqual(steps.filter((step) => step.source), []);
  const [style] = adviceFor([finding({ tier: "style", sources: [source("L1132-1")] })]);
  assert.deepEqual(style.steps.filter((step) => step.source), []);
});

test("a finding reported as wrong sends its rule, its words and those around them, and no address", () => {
  const { id, ...sent } = payloadOf(falsePositive(finding(), STATE, "fr"));
  assert.match(id, /^[0-9a-f-]{36}$/);
  assert.deepEqual(sent, {
    kind: "false-positive",
    quote: "Klout de 40",
    rule: "score-exige",
    label: "score-exige",
    prefix: "Un ",
    suffix: " au moins",
    ruleset_version: "2026.11.21-0",
    lang: "fr",
  });
});

test("a missed wording sends no rule; the address and the comment go when they are given", () => {
  const draft = { ...missed({ quote: "mille amis", prefix: "", suffix: "" }, STATE, "en"), comment: " vu hier ", withAddress: true };
  const { id, ...sent } = payloadOf(draft);
  assert.deepEqual(sent, {
    kind: "missed",
    quote: "mille amis",
    comment: "vu hier",
    url: "https://emplois.example/1",
    ruleset_version: "2026.11.21-0",
    lang: "en",
  });
  assert.equal(payloadOf(draft).id, id, "a second sending is the same one");
});

test("long words are cut to what the server takes, never through a character", () => {
  const sent = payloadOf(missed({ quote: "🚀".repeat(1500), prefix: "🚀".repeat(150), suffix: "a🚀".repeat(150) }, STATE, "fr"));
  assert.deepEqual([sent.quote.length, sent.prefix.length, sent.suffix.length], [2000, 200, 200]);
  for (const value of [sent.quote, sent.prefix, sent.suffix]) assert.ok(value.isWellFormed());
});
