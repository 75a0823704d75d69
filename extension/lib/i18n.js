/** The interface's words, in the language of the options: the browser's own i18n follows only the browser's language. */

// Modules, not JSON: Chromium does not start again a stopped service worker that imports JSON.
import en from "./words/en.js";
import fr from "./words/fr.js";

const CATALOGUES = { fr, en };

/**
 * @param {"fr"|"en"} lang
 * @returns {((key: string, values?: Record<string, string|number>) => string) & {lang: string, count: Function, date: Function}}
 *   `t("error_timeout", {server})` fills `{server}`; `t.count("findings", n)` picks `findings_one` or `findings_other`
 *   and fills `{n}`; `t.date(iso)` writes a day. An unknown key throws.
 */
export function translator(lang) {
  const catalogue = CATALOGUES[lang];
  const plural = new Intl.PluralRules(lang);
  const day = new Intl.DateTimeFormat(lang === "fr" ? "fr-FR" : "en-GB", { timeZone: "UTC" });

  const t = (key, values = {}) => {
    if (!Object.hasOwn(catalogue, key)) throw new Error(`no words for ${key}`);
    return catalogue[key].replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
  };
  t.lang = lang;
  t.count = (key, n) => t(`${key}_${plural.select(n) === "one" ? "one" : "other"}`, { n });
  t.date = (iso) => (Number.isNaN(Date.parse(iso)) ? iso : day.format(new Date(iso)));
  return t;
}

/** The words the card needs: a content script cannot read our files. @param {ReturnType<typeof translator>} t */
export function cardWords(t) {
  return Object.fromEntries(
    Object.keys(CATALOGUES[t.lang])
      .filter((key) => /^(card|tier)_/.test(key))
      .map((key) => [key, t(key)]),
  );
}
