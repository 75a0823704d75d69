/** The only module that asks the server. */

import { lang, t } from "./dom.js";

/** What the server, or its absence, says to the person; `message` is ready to be shown. */
export class Refusal extends Error {}

/** @returns {Promise<object>} the answer to a JSON request @throws {Refusal} */
export function ask(path, body, signal) {
  const sent = JSON.stringify({ lang, ...body }, (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
  return answer(path, { method: "POST", body: sent, headers: { "Content-Type": "application/json" }, signal });
}

/** @returns {Promise<object>} the answer to a file sent as it is */
export function send(path, file, query) {
  const asked = new URLSearchParams(query);
  const type = file.type || "application/octet-stream";
  return answer(`${path}?${asked}`, { method: "POST", body: file, headers: { "Content-Type": type } });
}

export const get = (path) => answer(path, {});

/** @returns {Promise<string>} the file that a form asks for */
export async function written(path, form) {
  const response = await reached(path, { method: "POST", body: form });
  if (!response.ok) throw new Refusal(t("refused_answer"));
  return response.text();
}

async function answer(path, options) {
  const response = await reached(path, options);
  const said = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refusal(typeof said.detail === "string" ? said.detail : t("refused_answer"));
  return said;
}

async function reached(path, options) {
  const headers = { "Accept-Language": lang, ...options.headers };
  try {
    return await fetch(path, { ...options, headers });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refusal(t("unreachable"));
  }
}
