/** The ad as the form holds it, and the reasons given for its findings: in the page alone, gone when it is closed. */

import { byId, say } from "./dom.js";
import { replaceAll } from "./editor.js";

const FIELDS = ["title", "contract", "pay", "hours", "place", "date"];
const kept = byId("justified");
const reasons = JSON.parse(kept.value || "{}");

/** @returns {Record<string, string>} text, title, contract, pay, hours, place, date */
export function advert() {
  return Object.fromEntries(["text", ...FIELDS].map((name) => [name, byId(name).value]));
}

/** Puts another ad in the form, says so, and offers to come back; what the ad does not say is emptied. */
export function open(ad, words) {
  const before = advert();
  fill(ad);
  const back = () => {
    fill(before);
    say("");
    byId("text").focus();
  };
  say(words, { undo: Object.values(before).some(Boolean) ? back : null });
}

function fill(ad) {
  for (const name of FIELDS) byId(name).value = ad[name] ?? "";
  replaceAll(ad.text);
  byId("text").dispatchEvent(new Event("input", { bubbles: true }));
}

export const justified = () => reasons;

/** @param {string|null} reason null withdraws it */
export function justify(fingerprint, reason) {
  if (reason === null) delete reasons[fingerprint];
  else reasons[fingerprint] = reason;
  kept.value = JSON.stringify(reasons);
}
