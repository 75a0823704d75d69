/** What no script of ours can read in its place — a PDF, a selection in another site's frame — read for a tab by the worker. */

import * as api from "./api.js";
import { explained, patience } from "./checking.js";
import { contentType, fetchHere } from "./injected.js";
import { settled } from "./memory/memory.js";
import { agreedServer } from "./settings.js";
import * as store from "./store.js";
import { WORKER, apply, readPage } from "./tabs.js";

/** Reads what the tab shows: a page or a document @param {{id: number, url?: string}} tab */
export async function readTab(tab) {
  return (await showsDocument(tab)) ? readShown(tab) : readPage(tab.id);
}

/** A file that the user gave, for the tab they were on. @param {{id: number}} tab @param {{bytes: Blob, name: string}} file */
export const readFile = (tab, file) => answerFor(tab, "", file.name, async (server, lang) => api.checkDocument(server, file, lang));

/** Words that the browser alone could see selected. @param {{id: number, url?: string}} tab @param {string} text */
export function readText(tab, text) {
  const ad = { kind: "selection", title: null, contract: null, date: null, text };
  return answerFor(tab, "selection", "", async (server, lang) => ({ ad, ...(await api.check(server, ad, lang)) }));
}

/** Only its own script says what Chromium shows; Firefox lets none in, and the address has to do. */
async function showsDocument({ id, url = "" }) {
  const named = /\.pdf$/i.test(URL.canParse(url) ? new URL(url).pathname : "");
  try {
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: id }, func: contentType });
    return result === "application/pdf";
  } catch {
    return named;
  }
}

function readShown(tab) {
  const url = tab.url ?? "";
  const name = decodeURIComponent(new URL(url).pathname.split("/").at(-1) || "annonce.pdf");
  return answerFor(tab, "document", name, async (server, lang) => api.checkDocument(server, { bytes: await bytesOf(tab.id, url), name }, lang));
}

/** The worker fetches; where it may not, the page fetches itself. @throws {api.ApiError} */
async function bytesOf(tabId, url) {
  try {
    if (/^https?:/.test(url)) return await api.fetchDocument(url);
  } catch (error) {
    if (!(error instanceof api.ApiError)) throw error;
  }
  const found = await chrome.scripting.executeScript({ target: { tabId }, func: fetchHere }).catch(() => []);
  const base64 = found[0]?.result;
  if (!base64) throw new api.ApiError(/^(file|blob|data):/.test(url) ? "document-local" : "document-unreached");
  return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: "application/pdf" });
}

/** One question for a tab, from its state to the answer's. @param {(server: string, lang: string) => Promise<object>} ask */
async function answerFor(tab, source, title, ask) {
  const settings = await store.readSettings();
  const server = agreedServer(settings);
  const address = tab.url ?? "";
  const question = { instance: WORKER, seq: Date.now() };
  await apply(tab.id, { type: "hello", ...question, address, active: server !== null, paused: false });
  if (server === null) return;
  await apply(tab.id, { type: "asked", ...question, source, title, address });
  try {
    await patience(server);
    const { report, ad, answer } = await ask(server, settings.lang);
    await store.writeReading(tab.id, { ...question, address, private: Boolean(tab.incognito), ad, answer }).catch(() => store.writeReading(tab.id, null));
    await apply(tab.id, { type: "answered", ...question, report });
    // A file from elsewhere has no address of its own: only the document that the tab shows may be kept under the tab's.
    if (source === "document") await settled(tab.id, { ...question, address });
  } catch (failure) {
    await apply(tab.id, { type: "failed", ...question, error: { ...(await explained(failure, server)), again: false } });
  }
}
