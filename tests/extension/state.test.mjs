/** What is known of a tab, event after event. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { IDLE, reduce } from "../../extension/lib/state.js";

const after = (...events) => events.reduce(reduce, IDLE);
const hello = { type: "hello", instance: "a", active: true };
const asked = (seq, instance = "a") => ({ type: "asked", instance, seq, source: "page" });
const answered = (seq, report = { findings: [] }, instance = "a") => ({ type: "answered", instance, seq, report });
const failed = (seq) => ({ type: "failed", instance: "a", seq, error: { code: "timeout", detail: null } });

test("a page that says hello without consent waits for it", () => {
  assert.equal(after({ ...hello, active: false }).phase, "no-consent");
  assert.equal(after(hello).phase, "idle");
});

test("a question then its answer is done", () => {
  const state = after(hello, asked(1), answered(1));
  assert.deepEqual([state.phase, state.source, state.report], ["done", "page", { findings: [] }]);
});

test("the late answer to an older question changes nothing", () => {
  const state = after(hello, asked(1), asked(2));
  assert.equal(reduce(state, answered(1)), state);
  assert.equal(reduce(state, failed(1)), state);
});

test("the late answer about the page before changes nothing", () => {
  const state = after(hello, asked(7), { ...hello, instance: "b" }, asked(1, "b"));
  assert.equal(reduce(state, answered(7)), state);
  assert.equal(reduce(state, { type: "gone", instance: "a" }), state);
});

test("an older question that arrives late does not hide the newer one", () => {
  const state = after(hello, asked(2), answered(2));
  assert.equal(reduce(state, asked(1)), state);
  assert.equal(reduce(state, { type: "no-ad", instance: "a", seq: 1 }), state);
});

test("a new question forgets the older findings and errors", () => {
  const state = after(hello, asked(1), answered(1), asked(2));
  assert.deepEqual([state.phase, state.report, state.error], ["checking", null, null]);
  assert.equal(after(hello, asked(1), failed(1), asked(2)).error, null);
});

test("a failure keeps its code", () => {
  assert.deepEqual(after(hello, asked(1), failed(1)).error, { code: "timeout", detail: null });
});

test("a page without an ad says so", () => {
  assert.equal(after(hello, asked(1), answered(1), { type: "no-ad", instance: "a", seq: 2 }).phase, "no-ad");
});

test("which findings are marked is known once the page has drawn them", () => {
  const placed = { type: "placed", instance: "a", seq: 1, placed: [true, false] };
  assert.deepEqual(after(hello, asked(1), answered(1), placed).placed, [true, false]);
  assert.deepEqual(after(hello, asked(1), placed).placed, []);
});

test("a page that is left is forgotten", () => {
  assert.equal(after(hello, asked(1), answered(1), { type: "gone", instance: "a" }), IDLE);
});

test("withdrawing the consent forgets the findings, and late answers with them", () => {
  const state = after(hello, asked(1), answered(1), { type: "no-consent" });
  assert.deepEqual([state.phase, state.report], ["no-consent", null]);
});

test("an answer that was on its way when the consent was withdrawn is dropped", () => {
  assert.equal(after(hello, asked(1), { type: "no-consent" }, answered(1)).phase, "no-consent");
});

test("an unknown event is a bug", () => assert.throws(() => reduce(IDLE, { type: "boum" })));

test("a site the user paused says so, and no other page does", () => {
  assert.equal(after({ ...hello, active: false, paused: true }).phase, "paused");
  assert.equal(after({ ...hello, active: false, paused: false }).phase, "no-consent");
});

test("what the memory knows belongs to the reading it speaks of", () => {
  const memory = { kept: true };
  const state = after(hello, asked(1), answered(1), { type: "remembered", instance: "a", seq: 1, memory });
  assert.equal(state.memory, memory);
  assert.equal(reduce(state, asked(2)).memory, null);
  assert.equal(after(hello, asked(1), answered(1), asked(2), answered(2), { type: "remembered", instance: "a", seq: 1, memory }).memory, null);
});

test("marks that were switched off stay so for the next ad of the page, not for the next page", () => {
  const off = after(hello, asked(1), answered(1), { type: "toggled", drawn: false });
  assert.equal(reduce(off, asked(2)).drawn, false);
  assert.equal(reduce(off, { ...hello, instance: "b" }).drawn, true);
});

test("the address is that of the question", () => {
  const state = after({ ...hello, address: "https://a.example/" }, { ...asked(1), address: "https://a.example/2", title: "Plume" });
  assert.deepEqual([state.address, state.title], ["https://a.example/2", "Plume"]);
  assert.equal(reduce(state, { type: "no-ad", instance: "a", seq: 2 }).address, "https://a.example/2");
});
