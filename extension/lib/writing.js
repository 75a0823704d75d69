/** The recruiter's side: reads what is being written, on the pages and the sites where the user wants it. */

import { hostPattern } from "./address.js";
import * as api from "./api.js";
import { explained, patience } from "./checking.js";
import { translator, writerWords } from "./i18n.js";
import { hiddenAmong } from "./ignoring.js";
import { hostOf } from "./memory/address.js";
import * as messages from "./messages.js";
import { agreedServer } from "./settings.js";
import * as store from "./store.js";
import { failure } from "./summary.js";
import { tell } from "./tabs.js";
import { FILES } from "./writing_files.js";

/** Reads what is written on this tab's page, or stops. @returns {Promise<boolean|null>} whether it reads now; null when it may not */
export async function toggle(tabId) {
  const told = await tell(tabId, messages.write());
  if (told !== null) return told;
  const target = { tabId, allFrames: true };
  try {
    await chrome.scripting.insertCSS({ target, files: FILES.css });
    await chrome.scripting.executeScript({ target, files: FILES.js });
    return true;
  } catch {
    return null; // a page that no extension may enter, or a site not opened to us by a click
  }
}

/** Must answer a click: the browser asks the user about the site. @param {string} address of a page of the site */
export async function always(address) {
  if (!(await store.askForSite(address))) return false;
  const { hostname } = new URL(address);
  const script = { ...FILES, id: idOf(hostname), matches: [hostPattern(address)], allFrames: true, matchOriginAsFallback: true };
  await forget(hostname);
  await chrome.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  return true;
}

/** Reads what is written on this tab's page, unless it does already. */
export async function start(tabId) {
  if ((await toggle(tabId)) === false) await toggle(tabId);
}

/** The site is no longer read as one writes. @param {string} host */
export async function forget(host) {
  if (await isAlways(host)) await chrome.scripting.unregisterContentScripts({ ids: [idOf(host)] });
}

const idOf = (host) => `writing:${host}`;

async function isAlways(host) {
  return (await chrome.scripting.getRegisteredContentScripts({ ids: [idOf(host)] })).length > 0;
}

/** @returns {Promise<{lang: string, words: Record<string, string>, always: boolean}>} */
export async function hello(_tabId, _message, sender) {
  const { lang } = await store.readSettings();
  return { lang, words: writerWords(translator(lang)), always: await isAlways(hostOf(String(sender.tab.url ?? sender.url))) };
}

export const forgetSite = (_tabId, _message, sender) => forget(hostOf(String(sender.tab.url ?? sender.url)));

/** @returns {Promise<{findings: object[]} | {sentence: string, error?: object}>} a failure comes in words */
export async function checkDraft(_tabId, { text }, sender) {
  const settings = await store.readSettings();
  const t = translator(settings.lang);
  const server = agreedServer(settings);
  if (server === null) return { sentence: t("editor_no_consent") };
  const ad = { kind: "draft", title: null, contract: null, date: null, text: String(text) };
  try {
    await patience(server);
    const { report } = await api.check(server, ad, settings.lang);
    const hidden = hiddenAmong(report.findings, hostOf(String(sender.url)), settings);
    return { findings: report.findings.filter((found, index) => found.field === "text" && !hidden[index]) };
  } catch (failed) {
    const error = await explained(failed, server);
    return { sentence: failure(error, t, server), error };
  }
}
