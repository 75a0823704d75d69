/** Builds elements from values: text stays text, whatever it holds. Used on the page and in our own pages. */

(() => {
  /**
   * @param {string} name
   * @param {Record<string, string|number|boolean|Function>} attributes `onclick` and the like are listeners; false is left out
   * @param {...(Node|string|null)} children null is left out
   * @returns {HTMLElement}
   */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === "function") made.addEventListener(key.slice(2), value);
      else if (value !== false) made.setAttribute(key, value === true ? "" : String(value));
    }
    made.append(...children.filter((child) => child !== null));
    return made;
  }

  /** @param {Record<string, string>} messages @param {string} lang @returns a `t` like that of lib/i18n.js */
  function words(messages, lang) {
    const day = new Intl.DateTimeFormat(lang === "fr" ? "fr-FR" : "en-GB", { timeZone: "UTC" });
    const t = (key, values = {}) => messages[key].replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
    t.lang = lang;
    t.date = (iso) => (Number.isNaN(Date.parse(iso)) ? iso : day.format(new Date(iso)));
    return t;
  }

  globalThis.SansReproche ??= {};
  Object.assign(globalThis.SansReproche, { element, words });
})();
