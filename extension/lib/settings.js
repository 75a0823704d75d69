/** The settings as values: their shape, what is believed of a stored or an imported one. Pure. */

import { parseAddress } from "./address.js";
import { isIgnored } from "./ignoring.js";
import { TIERS } from "./report.js";

export const DEFAULT_SERVER = "http://127.0.0.1:8000";

/** How long an ad is kept after it was last seen; 0 is for ever. */
export const KEEP_MONTHS = Object.freeze([3, 6, 12, 24, 0]);

const FORMAT = "sansreproche-settings/1";
const MOST_ITEMS = 5000;

/**
 * @typedef {{server: string, at: string}} Consent  `at` is an ISO date and time
 * @typedef {{host: string, at: string}} PausedSite  a site that is not read
 * @typedef {{
 *   server: string, lang: "fr"|"en", consent: Consent|null,
 *   tiers: string[],                 the tiers shown
 *   remember: boolean,               whether every ad read is kept on this computer
 *   keepMonths: number,              one of KEEP_MONTHS
 *   ignored: import("./ignoring.js").Ignored[],
 *   pausedSites: PausedSite[]
 * }} Settings
 */

/** What is stored may be older or broken: each field that is not right is the default. @returns {Settings} */
export function acceptSettings(stored) {
  const list = (value, accepts) => (Array.isArray(value) ? value.filter(accepts).slice(0, MOST_ITEMS) : []);
  return {
    server: typeof stored?.server === "string" ? stored.server : DEFAULT_SERVER,
    lang: stored?.lang === "en" ? "en" : "fr",
    consent: stored?.consent ?? null,
    tiers: Array.isArray(stored?.tiers) ? TIERS.filter((tier) => stored.tiers.includes(tier)) : [...TIERS],
    remember: stored?.remember === true,
    keepMonths: KEEP_MONTHS.includes(stored?.keepMonths) ? stored.keepMonths : 12,
    ignored: list(stored?.ignored, isIgnored),
    pausedSites: list(stored?.pausedSites, isPaused),
  };
}

/** The server the user agreed to send ads to, or null: nothing may be sent. @param {Settings} settings */
export function agreedServer(settings) {
  return settings.consent?.server === settings.server ? settings.server : null;
}

/** @param {Settings} settings @param {string} host */
export const isPausedOn = (settings, host) => settings.pausedSites.some((site) => site.host === host);

/** The text of a file of settings. The consent stays here: it is given on the machine that sends. @param {Settings} settings */
export function exportSettings({ consent, ...settings }, now) {
  return JSON.stringify({ format: FORMAT, exported: now, settings }, null, 2);
}

/**
 * @param {string} text of the file
 * @returns {{settings: Partial<Settings>} | {problem: string, values?: Record<string, string>}} all is right, or nothing is taken
 */
export function importSettings(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: "import_not_json" };
  }
  if (file?.format !== FORMAT || typeof file.settings !== "object" || file.settings === null) return { problem: "import_other_file" };
  const wrong = Object.keys(file.settings).find((name) => !CHECKS[name]?.(file.settings[name]));
  if (wrong !== undefined) return { problem: "import_wrong_field", values: { name: wrong } };
  return { settings: file.settings };
}

const isPaused = (value) => typeof value?.host === "string" && typeof value?.at === "string";

const every = (accepts) => (value) => Array.isArray(value) && value.length <= MOST_ITEMS && value.every(accepts);

const CHECKS = {
  server: (value) => typeof value === "string" && Boolean(parseAddress(value).server),
  lang: (value) => ["fr", "en"].includes(value),
  tiers: every((tier) => TIERS.includes(tier)),
  remember: (value) => typeof value === "boolean",
  keepMonths: (value) => KEEP_MONTHS.includes(value),
  ignored: every(isIgnored),
  pausedSites: every(isPaused),
};
