/**
 * The only module that touches chrome.storage and chrome.permissions: the worker may die at any moment, so everything
 * it knows lives here.
 */

import { hostPattern } from "./address.js";
import { IDLE } from "./state.js";

export const DEFAULT_SERVER = "http://127.0.0.1:8000";

/**
 * @typedef {{server: string, at: string}} Consent  `at` is an ISO date and time
 * @typedef {{server: string, lang: "fr"|"en", consent: Consent|null}} Settings
 */

/** @returns {Promise<Settings>} */
export async function readSettings() {
  const { settings } = await chrome.storage.local.get("settings");
  return withDefaults(settings);
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
    listener(withDefaults(changes.settings.newValue), withDefaults(changes.settings.oldValue));
  });
}

/** The server the user agreed to send ads to, or null: nothing may be sent. @param {Settings} settings */
export function agreedServer(settings) {
  return settings.consent?.server === settings.server ? settings.server : null;
}

/** @param {string} server @returns {Promise<boolean>} whether the browser lets us reach it */
export function mayReach(server) {
  return chrome.permissions.contains({ origins: [hostPattern(server)] });
}

/** Must answer a click: the browser shows its own question. @param {string} server @returns {Promise<boolean>} */
export function askToReach(server) {
  return chrome.permissions.request({ origins: [hostPattern(server)] });
}

/** @param {number} tabId @returns {Promise<import("./state.js").State>} */
export async function readTab(tabId) {
  const key = tabKey(tabId);
  return (await chrome.storage.session.get(key))[key] ?? IDLE;
}

/** @param {number} tabId @param {import("./state.js").State} state */
export function writeTab(tabId, state) {
  return chrome.storage.session.set({ [tabKey(tabId)]: state });
}

/** @param {number} tabId */
export function forgetTab(tabId) {
  return chrome.storage.session.remove(tabKey(tabId));
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

function withDefaults(stored) {
  return {
    server: typeof stored?.server === "string" ? stored.server : DEFAULT_SERVER,
    lang: stored?.lang === "en" ? "en" : "fr",
    consent: stored?.consent ?? null,
  };
}
