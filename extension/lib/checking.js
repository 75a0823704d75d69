/** What the worker answers to a page: may it read, and what the server says of its ad. */

import * as api from "./api.js";
import { cardWords, translator } from "./i18n.js";
import { hiddenAmong } from "./ignoring.js";
import { hostOf } from "./memory/address.js";
import { agreedServer, isPausedOn } from "./settings.js";
import * as store from "./store.js";
import { apply } from "./tabs.js";

/** @returns {Promise<{active: boolean, lang: string, words: Record<string, string>}>} */
export async function hello(tabId, { instance }, sender) {
  const settings = await store.readSettings();
  const address = String(sender.url ?? "");
  const agreed = agreedServer(settings) !== null;
  const paused = agreed && isPausedOn(settings, hostOf(address));
  const active = agreed && !paused;
  await apply(tabId, { type: "hello", instance: String(instance), address, active, paused });
  return { active, lang: settings.lang, words: cardWords(translator(settings.lang)) };
}

/** @returns {Promise<{report: object, hidden: boolean[]} | {error: object} | {inactive: true}>} */
export async function check(tabId, message, sender) {
  const question = { instance: String(message.instance), seq: Number(message.seq) };
  const settings = await store.readSettings();
  const server = agreedServer(settings);
  if (server === null) {
    await apply(tabId, { type: "no-consent" });
    return { inactive: true };
  }
  const ad = acceptAd(message.ad);
  const address = String(message.address ?? sender.url ?? "");
  await apply(tabId, { type: "asked", ...question, source: ad.kind, title: ad.title, address });
  try {
    await patience(server);
    const { report, answer } = await api.check(server, ad, settings.lang);
    await holdReading(tabId, { ...question, address, private: Boolean(sender.tab?.incognito), ad, answer });
    await apply(tabId, { type: "answered", ...question, report });
    return { report, hidden: hiddenAmong(report.findings, hostOf(address), settings) };
  } catch (failure) {
    const error = await explained(failure, server);
    await apply(tabId, { type: "failed", ...question, error });
    return { error };
  }
}

/** A server that asked to be left alone is, by every tab, however often its reader clicks. @throws {api.ApiError} */
export async function patience(server) {
  const left = ((await store.readWait(server)) - Date.now()) / 1000;
  if (left > 0) throw new api.ApiError("too-many", null, left);
}

/** In the browser's memory alone. A report matters more than what may be kept of it: when there is no room, it is not held. */
async function holdReading(tabId, reading) {
  await store.writeReading(tabId, reading).catch(() => store.writeReading(tabId, null));
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

/**
 * What failed, for whoever asked.
 * @returns {Promise<{code: string, detail: string|null, again: boolean, after: number}>} `again`: it may pass by itself; `after`: seconds
 *   that the server asks for, and that every tab gives it
 */
export async function explained(failure, server) {
  const code = await codeOf(failure, server);
  if (failure.after) await store.writeWait(server, Date.now() + 1000 * failure.after);
  return { code, detail: failure.detail ?? null, again: api.passes({ code }), after: failure.after ?? 0 };
}

/** A fetch does not say whether the server or the browser refused. What is no ApiError is a bug of ours, and said so. */
async function codeOf(failure, server) {
  if (!(failure instanceof api.ApiError)) {
    console.error(failure);
    return "unexpected";
  }
  if (failure.code !== "unreachable") return failure.code;
  if (!navigator.onLine) return "offline";
  return (await store.mayReach(server)) ? failure.code : "no-permission";
}
