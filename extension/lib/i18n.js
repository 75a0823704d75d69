/** The interface's words, in the language of the options: the browser's own i18n follows only the browser's language. */

// Modules, not JSON: Chromium does not start again a stopped service worker that imports JSON.
import en from "./words/en.js";
import fr from "./words/fr.js";

const CATALOGUES = { fr, en };

/**
 * @param {"fr"|"en"} lang
 * @returns {((key: string, values?: Record<string, string|number>) => string) & {lang: string, count: Function, date: Function, moment: Function}}
 *   `t("error_timeout", {server})` fills `{server}`; `t.count("findings", n)` picks `findings_one` or `findings_other`
 *   and fills `{n}`; `t.date(iso)` writes a day, that of the reader's clock when an hour comes with it; `t.moment(iso)` adds the hour.
 *   An unknown key throws.
 */
export function translator(lang) {
  const catalogue = CATALOGUES[lang];
  const plural = new Intl.PluralRules(lang);
  const place = lang === "fr" ? "fr-FR" : "en-GB";
  const plainDay = new Intl.DateTimeFormat(place, { timeZone: "UTC" });
  const day = new Intl.DateTimeFormat(place);
  const moment = new Intl.DateTimeFormat(place, { dateStyle: "short", timeStyle: "short" });
  const write = (format, iso) => (Number.isNaN(Date.parse(iso)) ? iso : format.format(new Date(iso)));

  const t = (key, values = {}) => {
    if (!Object.hasOwn(catalogue, key)) throw new Error(`no words for ${key}`);
    return catalogue[key].replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
  };
  t.lang = lang;
  t.count = (key, n) => t(`${key}_${plural.select(n) === "one" ? "one" : "other"}`, { n });
  t.date = (iso) => write(iso.includes("T") ? day : plainDay, iso);
  t.moment = (iso) => write(moment, iso);
  return t;
}

/** The words the card needs: a content script cannot read our files. @param {ReturnType<typeof translator>} t */
export const cardWords = (t) => wordsOf(t, /^(card|tier)_/);

/** The words of the sign beside a field. @param {ReturnType<typeof translator>} t */
export const writerWords = (t) => wordsOf(t, /^(card|tier|editor)_/);

function wordsOf(t, names) {
  const keys = Object.keys(CATALOGUES[t.lang]).filter((key) => names.test(key));
  return Object.fromEntries(keys.map((key) => [key, t(key)]));
}
