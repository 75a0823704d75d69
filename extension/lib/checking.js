/** What the worker answers to a page: may it read, and what the server says of its ad. */

import * as api from "./api.js";
import { cardWords, translator } from "./i18n.js";
import * as store from "./store.js";
import { apply } from "./tabs.js";

/** @returns {Promise<{active: boolean, lang: string, words: Record<string, string>}>} */
export async function hello(tabId, { instance }) {
  const settings = await store.readSettings();
  const active = store.agreedServer(settings) !== null;
  await apply(tabId, { type: "hello", instance: String(instance), active });
  return { active, lang: settings.lang, words: cardWords(translator(settings.lang)) };
}

/** @returns {Promise<{report: object} | {error: object, sentence?: string} | {inactive: true}>} */
export async function check(tabId, message) {
  const question = { instance: String(message.instance), seq: Number(message.seq) };
  const settings = await store.readSettings();
  const server = store.agreedServer(settings);
  if (server === null) {
    await apply(tabId, { type: "no-consent" });
    return { inactive: true };
  }
  const ad = acceptAd(message.ad);
  await apply(tabId, { type: "asked", ...question, source: ad.kind });
  try {
    const report = await api.check(server, ad, settings.lang);
    await apply(tabId, { type: "answered", ...question, report });
    return { report };
  } catch (failure) {
    const error = { code: await explain(failure, server), detail: failure.detail ?? null };
    await apply(tabId, { type: "failed", ...question, error });
    return { error };
  }
}

/** A page's words are not trusted: only the fields we know, each of its type. */
function acceptAd(ad) {
  const text = (value) => (typeof value === "string" && value !== "" ? value : null);
  return {
    kind: ["page", "json-ld", "selection"].includes(ad?.kind) ? ad.kind : "page",
    title: text(ad?.title),
    contract: text(ad?.contract),
    date: text(ad?.date),
    text: text(ad?.text) ?? "",
  };
}

/** A fetch does not say whether the server or the browser refused. What is no ApiError is a bug of ours, and said so. */
async function explain(failure, server) {
  if (!(failure instanceof api.ApiError)) {
    console.error(failure);
    return "unexpected";
  }
  if (failure.code !== "unreachable") return failure.code;
  return (await store.mayReach(server)) ? failure.code : "no-permission";
}
