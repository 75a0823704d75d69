/** The page's elements and words. Server words are text, never markup. */

const words = JSON.parse(document.body.dataset.words);
const labels = JSON.parse(document.body.dataset.labels);

export const lang = document.body.dataset.lang;

export const byId = (id) => document.getElementById(id);

/** A word of the scripts, with its `{…}` filled in. */
export function t(name, values = {}) {
  return Object.entries(values).reduce((said, [key, value]) => said.replaceAll(`{${key}}`, value), words[name]);
}

/** A word that the templates use too. */
export const label = (name) => labels[name];

/** The word for one or for many. */
export const counted = (name, n) => t(`${name}_${n === 1 ? "one" : "other"}`, { n });

/** An element with attributes (functions are listeners) and children. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value !== null && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** A copy of what a template holds, and its slots by name. */
export function stamped(id) {
  const node = byId(id).content.firstElementChild.cloneNode(true);
  const slots = Object.fromEntries([...node.querySelectorAll("[data-slot]")].map((slot) => [slot.dataset.slot, slot]));
  return { node, slots };
}

/** Writes a text unless it is there already: a live region speaks at every change. */
export function write(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

const LASTS = 8000; // ms that a passing word stays
let passing = null;

/** French signs keep to the word beside them. */
export const typeset = (text) => text.replace(/ ([:;?!»])/g, "\u00a0$1").replace(/« /g, "«\u00a0");

/**
 * Says what an action did.
 * @param {{wrong?: boolean, where?: string, undo?: () => void}} options undo is offered as a button beside the words
 */
export function say(text, { wrong = false, where = "said", undo = null } = {}) {
  const target = byId(where);
  target.classList.toggle("wrong", wrong);
  write(target, text);
  if (where !== "said") return;
  byId("undo").hidden = !undo;
  byId("undo").onclick = undo;
  clearTimeout(passing);
  if (!wrong && !undo) passing = setTimeout(() => write(target, ""), LASTS);
}

/** Takes a passing word away once one writes on; what went wrong stays until it is closed, or until something goes right. */
export function writeOn() {
  if (!byId("said").classList.contains("wrong")) say("");
}

/** A web address, or null: `javascript:` and the like lead nowhere. */
export const webAddress = (url) => (/^https?:\/\//i.test(url) && URL.canParse(url) ? url : null);

/** « Code du travail, L1221-6 », with its link and the day it was checked. */
export function citation({ title, article, url, checked }) {
  const name = typeset([title, article].filter(Boolean).join(", "));
  const address = webAddress(url);
  const link = address ? element("a", { href: address, target: "_blank", rel: "noreferrer" }, name) : name;
  return [link, " ", element("span", { class: "note" }, `${label("checked")} ${checked.split("-").reverse().join("/")}`)];
}

/** @returns {Promise<boolean>} whether the clipboard took the text */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    say(t("copied"));
    return true;
  } catch {
    say(t("not_copied"), { wrong: true });
    return false;
  }
}
