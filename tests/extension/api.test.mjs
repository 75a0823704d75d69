/** What is sent to the server, and what each of its failures is called. */

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { ERROR_CODES, check, feedback, health } from "../../extension/lib/api.js";
import { ad, report } from "./samples.mjs";

const SERVER = "http://127.0.0.1:8000";
const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

function serverAnswers(answer) {
  const requests = [];
  globalThis.fetch = async (url, options) => {
    requests.push({ url, ...options, body: options.body && JSON.parse(options.body) });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return requests;
}

const json = (value, status = 200) => new Response(JSON.stringify(value), { status });

test("the ad is sent with UTF-16 offsets and the language of the messages", async () => {
  const [requests] = [serverAnswers(json(report()))];
  await check(SERVER, ad(), "en");
  assert.equal(requests[0].url, "http://127.0.0.1:8000/v1/check");
  assert.deepEqual(requests[0].body, {
    text: "Un Klout de 40 au moins",
    title: "Chargé de communication",
    contract: "CDI",
    date: "2026-11-02",
    message_lang: "en",
    offset_encoding: "utf-16",
  });
});

test("neither cookies nor the page's address go with the ad", async () => {
  const requests = serverAnswers(json(report()));
  await check(SERVER, ad(), "fr");
  assert.deepEqual([requests[0].credentials, requests[0].referrerPolicy], ["omit", "no-referrer"]);
});

test("what the page does not tell is not sent", async () => {
  const requests = serverAnswers(json(report()));
  await check(SERVER, ad({ title: null, contract: null, date: "hier" }), "fr");
  assert.deepEqual(Object.keys(requests[0].body).sort(), ["message_lang", "offset_encoding", "text"]);
});

test("a lone surrogate is replaced by one character of the same length", async () => {
  const requests = serverAnswers(json(report()));
  await check(SERVER, ad({ text: "a\ud83dz 🚀" }), "fr");
  assert.equal(requests[0].body.text, "a\ufffdz 🚀");
});

const named = (name) => Object.assign(new Error(name), { name });
const FAILURES = [
  ["a server that is down", new TypeError("Failed to fetch"), "unreachable"],
  ["a server that does not answer in time", named("TimeoutError"), "timeout"],
  ["a text too long for it", json({ detail: "x" }, 413), "too-long"],
  ["too many requests", json({ detail: "x" }, 429), "too-many"],
  ["a refused request", json({ detail: "Donnez un texte." }, 422), "refused"],
  ["an error of the server", json({ title: "x" }, 500), "server-error"],
  ["an error page in HTML", new Response("<html>", { status: 502 }), "server-error"],
  ["an answer that is not JSON", new Response("bonjour"), "bad-answer"],
  ["an answer of another shape", json({ findings: 3 }), "bad-answer"],
];

for (const [name, answer, code] of FAILURES) {
  test(`${name} is ${code}`, async () => {
    assert.ok(ERROR_CODES.includes(code));
    serverAnswers(answer);
    await assert.rejects(check(SERVER, ad(), "fr"), { code });
  });
}

test("a refusal keeps what the server says should be done", async () => {
  serverAnswers(json({ detail: "Donnez un texte." }, 422));
  await assert.rejects(check(SERVER, ad(), "fr"), { detail: "Donnez un texte." });
});

test("the connection test reads the version and sends no ad", async () => {
  const requests = serverAnswers(json({ status: "ok", version: "0.1.0" }));
  assert.equal(await health(SERVER), "0.1.0");
  assert.deepEqual([requests[0].url, requests[0].body], ["http://127.0.0.1:8000/healthz", undefined]);
});

test("another program at this address is not taken for the server", async () => {
  serverAnswers(json({ hello: "world" }));
  await assert.rejects(health(SERVER), { code: "bad-answer" });
  serverAnswers(json(null));
  await assert.rejects(health(SERVER), { code: "bad-answer" });
});

test("a report on a finding is sent as it is, once its id comes back", async () => {
  const payload = { id: "6c0e5a1a-0000-4000-8000-000000000000", kind: "missed", quote: "mille amis" };
  const requests = serverAnswers(json({ id: payload.id, received: "2026-11-21T10:00:00Z" }, 201));
  await feedback(SERVER, payload);
  assert.deepEqual([requests[0].url, requests[0].method, requests[0].body], [`${SERVER}/v1/feedback`, "POST", payload]);
  serverAnswers(json({ id: "un autre" }, 201));
  await assert.rejects(feedback(SERVER, payload), { code: "bad-answer" });
});

test("a server that takes no reports says so by its address", async () => {
  serverAnswers(json({ detail: "x" }, 404));
  await assert.rejects(feedback(SERVER, { id: "a" }), { code: "not-found" });
});
