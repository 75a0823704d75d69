/** The worker's hands on tabs: their state and badge, and the content scripts that live in them. */

import { hiddenAmong, inSight } from "./ignoring.js";
import { hostOf } from "./memory/address.js";
import * as messages from "./messages.js";
import { agreedServer } from "./settings.js";
import { reduce } from "./state.js";
import * as store from "./store.js";
import { badge } from "./summary.js";
import { translator } from "./i18n.js";

/** One change at a time: two events read and written at once would lose one. Safe to lose with the worker. */
let lastChange = Promise.resolve();

/** @param {number} tabId @param {object} event of lib/state.js @returns {Promise<import("./state.js").State>} */
export function apply(tabId, event) {
  const change = lastChange.then(async () => {
    const before = await store.readTab(tabId);
    const state = reduce(before, event);
    if (state === before) return before;
    await store.writeTab(tabId, state);
    await paintBadge(tabId, state);
    return state;
  });
  lastChange = change.catch(() => {});
  return change;
}

/** Speaks for a tab in place of a content script, where none can read: see documents.js. */
export const WORKER = "worker";

/** The page was left without a word (a crash, a browser page): its findings go too. @param {string} status of the tab's loading */
export async function forgetIfGone(tabId, status) {
  const { phase, instance } = await store.readTab(tabId);
  if (phase === "idle" || (instance === WORKER && status !== "loading")) return;
  const alive = await tell(tabId, messages.alive());
  if (alive === null || alive !== instance) await apply(tabId, { type: "gone", instance });
}

/** Reads the tab's page at the user's demand. */
export async function readPage(tabId) {
  const settings = await store.readSettings();
  if (agreedServer(settings) === null) return apply(tabId, { type: "no-consent" });
  if (!(await enter(tabId))) return apply(tabId, { type: "no-access" });
  return tell(tabId, messages.read(true));
}

/** Puts the content scripts in the tab's page when they are not there. @returns {Promise<boolean>} whether they are */
export async function enter(tabId) {
  return (await tell(tabId, messages.alive())) !== null || inject(tabId);
}

/** The settings that change what is sent, to whom, or what is answered. */
const TO_READ_AGAIN = ["server", "lang", "consent", "pausedSites"];

/** Every page that listens reads again, forgets what it shows, or only hides or shows some of it. */
export async function settingsChanged(now, before) {
  const differs = (name) => JSON.stringify(now[name]) !== JSON.stringify(before[name]);
  if (TO_READ_AGAIN.some(differs)) return readAgain(agreedServer(now) !== null);
  if (["ignored", "tiers"].some(differs)) return hideAgain(now);
}

async function hideAgain(settings) {
  await ofEveryTab(async (id) => {
    const state = await store.readTab(id);
    if (!state.report) return;
    await paintBadge(id, state);
    await tell(id, messages.hide(hiddenAmong(state.report.findings, hostOf(state.address), settings)));
  });
}

/** Draws the findings on the page, or takes them off. @param {number} tabId @param {boolean} [to] */
export async function toggleMarks(tabId, to) {
  const drawn = await tell(tabId, messages.toggleMarks(to));
  if (drawn !== null) await apply(tabId, { type: "toggled", drawn });
}

async function ofEveryTab(work) {
  const tabs = await chrome.tabs.query({});
  await Promise.all(tabs.map(({ id }) => work(id)));
}

async function readAgain(agreed) {
  await ofEveryTab(async (id) => {
    if (!agreed && (await store.readTab(id)).instance !== null) await apply(id, { type: "no-consent" });
    await tell(id, agreed ? messages.read(false) : messages.clear());
  });
}

/** @returns {Promise<any>} the page's answer, or null when nobody listens there */
export function tell(tabId, message) {
  return chrome.tabs.sendMessage(tabId, message).then(
    (answer) => answer ?? null,
    () => null,
  );
}

/** The manifest's own lists, so that both ways of reading a page run the same files. */
async function inject(tabId) {
  const [{ js }, { css }] = chrome.runtime.getManifest().content_scripts;
  const target = { tabId };
  try {
    await chrome.scripting.insertCSS({ target: { tabId, allFrames: true }, files: css });
    await chrome.scripting.executeScript({ target, func: () => (globalThis.SansReprocheOnDemand = true) });
    await chrome.scripting.executeScript({ target, files: js });
    return true;
  } catch {
    return false; // a browser page, a shop of extensions, or a site the user has not opened to us by a click
  }
}

async function paintBadge(tabId, state) {
  const settings = await store.readSettings();
  const { text, title, color } = badge(inSight(state, settings), translator(settings.lang), settings.server);
  try {
    await chrome.action.setBadgeBackgroundColor({ tabId, color });
    await chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" });
    await chrome.action.setBadgeText({ tabId, text });
    await chrome.action.setTitle({ tabId, title });
  } catch {
    await store.forgetTab(tabId); // the tab was closed meanwhile
  }
}

