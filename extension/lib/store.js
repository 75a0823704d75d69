/**
 * The only module that touches chrome.storage and chrome.permissions: the worker may die at any moment, so everything
 * it knows lives here.
 */

import { hostPattern } from "./address.js";
import { acceptSettings } from "./settings.js";
import { IDLE } from "./state.js";

/** @typedef {import("./settings.js").Settings} Settings */

/** @returns {Promise<Settings>} */
export async function readSettings() {
  const { settings } = await chrome.storage.local.get("settings");
  return acceptSettings(settings);
}

/** @param {Partial<Settings>} changes @returns {Promise<Settings>} the settings once saved */
export async function changeSettings(changes) {
  const settings = { ...(await readSettings()), ...changes };
  await chrome.storage.local.set({ settings });
  return settings;
}

/** @param {(now: Settings, before: Settings) => void} listener */
export function onSettings(listener) {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area !== "local" || !changes.settings) return;
    listener(acceptSettings(changes.settings.newValue), acceptSettings(changes.settings.oldValue));
  });
}

/** @param {string} server @returns {Promise<boolean>} whether the browser lets us reach it */
export function mayReach(server) {
  return chrome.permissions.contains({ origins: [hostPattern(server)] });
}

/** Must answer a click: the browser shows its own question. @param {string} server @returns {Promise<boolean>} */
export function askToReach(server) {
  return chrome.permissions.request({ origins: [hostPattern(server)] });
}

/** The same for a whole site, where the user wants to be read as they write. @param {string} address of one of its pages */
export function askForSite(address) {
  const origins = [hostPattern(address)];
  return chrome.permissions.request({ origins }).catch(() => chrome.permissions.contains({ origins })); // may be ours already
}

/** @param {number} tabId @returns {Promise<import("./state.js").State>} */
export async function readTab(tabId) {
  return (await readSession(tabKey(tabId))) ?? IDLE;
}

/** @param {number} tabId @param {import("./state.js").State} state */
export async function writeTab(tabId, state) {
  const written = { [tabKey(tabId)]: state };
  await chrome.storage.session.set(written).catch(async () => {
    await forgetReadings(); // what tabs show matters more than what may be kept of it
    await chrome.storage.session.set(written);
  });
}

async function forgetReadings() {
  const keys = Object.keys(await chrome.storage.session.get(null));
  await chrome.storage.session.remove(keys.filter((key) => key.startsWith(readingKey(""))));
}

/** @param {number} tabId */
export function forgetTab(tabId) {
  return chrome.storage.session.remove([tabKey(tabId), readingKey(tabId), draftKey(tabId)]);
}

/**
 * The ad that a tab shows, in the browser's memory until the tab closes: it is what may be kept, or exported.
 * @typedef {{instance: string, seq: number, address: string, private: boolean, ad: import("./messages.js").Ad, answer: object}} TabReading
 * @param {number} tabId @returns {Promise<TabReading|null>}
 */
export async function readReading(tabId) {
  return (await readSession(readingKey(tabId))) ?? null;
}

/** @param {number} tabId @param {TabReading} reading */
export const writeReading = (tabId, reading) => chrome.storage.session.set({ [readingKey(tabId)]: reading });

/** What the user has begun to report, kept until it is sent or given up. @param {number} tabId @returns {Promise<object|null>} */
export async function readDraft(tabId) {
  return (await readSession(draftKey(tabId))) ?? null;
}

/** @param {number} tabId @param {object|null} draft null forgets it */
export function writeDraft(tabId, draft) {
  return draft ? chrome.storage.session.set({ [draftKey(tabId)]: draft }) : chrome.storage.session.remove(draftKey(tabId));
}

/** Until when a server asked not to be asked; ms since 1970, 0 when it did not. @param {string} server @returns {Promise<number>} */
export async function readWait(server) {
  return (await readSession(waitKey(server))) ?? 0;
}

/** @param {string} server @param {number} until ms since 1970 */
export const writeWait = (server, until) => chrome.storage.session.set({ [waitKey(server)]: until });

/** Settings, tabs, drafts: as on the first day. The kept ads are in memory/db.js. */
export async function wipe() {
  await chrome.storage.session.clear();
  await chrome.storage.local.clear();
  await chrome.scripting.unregisterContentScripts(); // the sites where what is written was always read
}

/** @param {(tabId: number, state: import("./state.js").State) => void} listener */
export function onTab(listener) {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area !== "session") return;
    for (const [key, change] of Object.entries(changes)) {
      if (key.startsWith("tab:")) listener(Number(key.slice(4)), change.newValue ?? IDLE);
    }
  });
}

const tabKey = (tabId) => `tab:${tabId}`;
const readingKey = (tabId) => `reading:${tabId}`;
const waitKey = (server) => `wait:${server}`;
const draftKey = (tabId) => `draft:${tabId}`;

const readSession = async (key) => (await chrome.storage.session.get(key))[key];
