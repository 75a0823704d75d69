/** Puts our own pages in the user's language: `data-t` names the words of an element, and a change of option redraws. */

import { translator } from "../lib/i18n.js";
import * as store from "../lib/store.js";

/**
 * @param {(t: ReturnType<typeof translator>, settings: import("../lib/store.js").Settings) => void} draw called now and at
 *   every change of the settings, once the page's fixed words are in place
 */
export async function page(draw) {
  const show = (settings) => {
    const t = translator(settings.lang);
    document.documentElement.lang = settings.lang;
    for (const element of document.querySelectorAll("[data-t]")) element.textContent = t(element.dataset.t);
    draw(t, settings);
  };
  store.onSettings(show);
  show(await store.readSettings());
}
