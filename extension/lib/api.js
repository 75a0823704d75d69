/** The only module that fetches: a time limit for each request, and one typed error per thing that can go wrong. */

import { acceptReport } from "./report.js";

export const TIME_LIMIT_MS = 15_000;
/** The server itself gives a document 20 s. */
const DOCUMENT_LIMIT_MS = 40_000;

export const ERROR_CODES = Object.freeze([
  "unreachable",
  "timeout",
  "too-long",
  "too-many",
  "refused",
  "not-found",
  "server-error",
  "bad-answer",
  "no-permission",
  "offline",
  "document-too-big",
  "document-unreached",
  "document-local",
  "unexpected",
]);

const PASSING = new Set(["unreachable", "timeout", "too-many", "server-error", "bad-answer", "offline"]);

/** Whether a failure may pass by itself: the page then asks again after a while. @param {{code: string}} failure */
export const passes = ({ code }) => PASSING.has(code);

/** An expected failure; each code has its sentence in words/ (`error_unreachable`…). */
export class ApiError extends Error {
  /**
   * @param {string} code one of ERROR_CODES @param {string|null} detail what the server said should be done
   * @param {number} after seconds that the server asks us to wait
   */
  constructor(code, detail = null, after = 0) {
    super(detail ? `${code}: ${detail}` : code);
    this.code = code;
    this.detail = detail;
    this.after = after;
  }
}

/**
 * @param {string} server an address as lib/address.js accepts it
 * @param {import("./messages.js").Ad} ad
 * @param {"fr"|"en"} lang of the messages
 * @returns {Promise<{report: ReturnType<typeof acceptReport>, answer: object}>} what we show, and what the server said
 * @throws {ApiError}
 */
export async function check(server, ad, lang) {
  const answer = await request(`${server}/v1/check`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(wireAd(ad, lang)),
  });
  try {
    return { report: acceptReport(answer, ad), answer };
  } catch (error) {
    throw new ApiError("bad-answer", error.message);
  }
}

/** The largest document that the server takes, unless it was told otherwise; bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

/**
 * A file as it is: the server reads its text.
 * @param {string} server @param {{bytes: Blob, name: string}} file @param {"fr"|"en"} lang of the messages
 * @returns {Promise<{report: ReturnType<typeof acceptReport>, ad: import("./messages.js").Ad, answer: object}>} the report has a
 *   `document`: {kind, pages, title, text}
 * @throws {ApiError}
 */
export async function checkDocument(server, { bytes, name }, lang) {
  if (bytes.size > MOST_BYTES) throw new ApiError("document-too-big");
  const query = new URLSearchParams({ filename: name, message_lang: lang, offset_encoding: "utf-16" });
  const headers = { "Content-Type": bytes.type || "application/octet-stream" };
  const sent = request(`${server}/v1/documents?${query}`, { method: "POST", headers, body: bytes, signal: AbortSignal.timeout(DOCUMENT_LIMIT_MS) });
  const answer = await sent.catch((error) => {
    throw error.code === "too-long" ? new ApiError("document-too-big") : error;
  });
  try {
    const { kind, pages = null, title = null } = answer.document;
    if (typeof answer.text !== "string") throw new TypeError("text is not a string");
    const ad = { kind: "document", title, contract: null, date: null, text: answer.text };
    return { report: { ...acceptReport(answer, ad), document: { kind: String(kind), pages, title, text: answer.text } }, ad, answer };
  } catch (error) {
    throw new ApiError("bad-answer", error.message);
  }
}

/** The document that a tab shows, from the browser's cache when it can be. @returns {Promise<Blob>} @throws {ApiError} */
export async function fetchDocument(url) {
  const response = await fetch(url, { cache: "force-cache", credentials: "include" }).catch(() => null);
  if (!response?.ok) throw new ApiError("document-unreached");
  return response.blob();
}

/** @param {string} server @returns {Promise<string>} its version @throws {ApiError} */
export async function health(server) {
  const answer = await request(`${server}/healthz`, {});
  if (answer?.status !== "ok") throw new ApiError("bad-answer", "status is not ok");
  return typeof answer.version === "string" ? answer.version : "?";
}

/**
 * Sends what the user chose to tell, and nothing else.
 * @param {string} server @param {object} payload as lib/feedback.js makes it; its `id` makes a second sending harmless
 * @throws {ApiError}
 */
export async function feedback(server, payload) {
  const answer = await request(`${server}/v1/feedback`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(payload),
  });
  if (answer?.id !== payload.id) throw new ApiError("bad-answer", "id is not the one sent");
}

/** A lone surrogate cannot be written in UTF-8; its replacement has the same length, so offsets hold. */
function wireAd(ad, lang) {
  const wire = { text: ad.text.toWellFormed(), message_lang: lang, offset_encoding: "utf-16" };
  if (ad.title) wire.title = ad.title.toWellFormed();
  if (ad.contract) wire.contract = ad.contract.toWellFormed();
  if (/^\d{4}-\d{2}-\d{2}$/.test(ad.date ?? "")) wire.date = ad.date;
  return wire;
}

async function request(url, options) {
  const response = await reach(url, options);
  if (!response.ok) throw await refusal(response);
  return response.json().catch((error) => {
    throw new ApiError(error.name === "TimeoutError" ? "timeout" : "bad-answer");
  });
}

async function reach(url, options) {
  try {
    return await fetch(url, {
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
      ...options,
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
    });
  } catch (error) {
    throw new ApiError(error.name === "TimeoutError" ? "timeout" : "unreachable");
  }
}

async function refusal(response) {
  const problem = await response.json().catch(() => null);
  const detail = typeof problem?.detail === "string" ? problem.detail : null;
  if (response.status === 413) return new ApiError("too-long", detail);
  if (response.status === 404 || response.status === 405) return new ApiError("not-found", detail);
  const after = secondsOf(response.headers.get("Retry-After"));
  if (response.status === 429) return new ApiError("too-many", detail, after);
  return new ApiError(response.status >= 500 ? "server-error" : "refused", detail, after);
}

/** A number of seconds, or a date; an hour at most: a server's mistake must not silence us for ever. */
function secondsOf(header) {
  if (!header) return 0;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Math.min(3600, Math.max(0, Math.ceil(seconds) || 0));
}
