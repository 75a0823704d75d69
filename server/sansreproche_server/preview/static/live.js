/** Reads the ad again a moment after the last change; an answer that comes late is dropped. */

import { advert, justified } from "./advert.js";
import { ask, Refusal } from "./api.js";
import { byId, say, t } from "./dom.js";

const PAUSE = 300; // ms
let waiting = null;
let asked = null;
let failed = false;

/** @param {(answer: object|null, ad: object) => void} show null when there is nothing to read */
export function live(show) {
  const read = async () => {
    asked?.abort();
    const ad = advert();
    if (!ad.text.trim()) return settle(() => show(null, ad));
    const mine = (asked = new AbortController());
    byId("remarks").setAttribute("aria-busy", "true");
    try {
      const answer = await ask("/preview/check", { ...ad, justified: justified() }, mine.signal);
      if (asked === mine) settle(() => show(answer, ad));
    } catch (error) {
      if (error.name === "AbortError" || asked !== mine) return;
      if (!(error instanceof Refusal)) throw error;
      failed = true;
      byId("remarks").removeAttribute("aria-busy");
      say(error.message, { wrong: true });
    }
  };
  return {
    soon: () => {
      clearTimeout(waiting);
      waiting = setTimeout(read, PAUSE);
    },
    now: () => {
      clearTimeout(waiting);
      return read();
    },
  };
}

function settle(show) {
  asked = null;
  byId("remarks").removeAttribute("aria-busy");
  if (failed) say("");
  failed = false;
  show();
}
