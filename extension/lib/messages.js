/**
 * Every message of the extension, by the name of what it asks for. Content scripts cannot import: they write the
 * same shapes by hand, and a test compares the kinds.
 *
 * @typedef {{kind: string, title: string, contract: string|null, date: string|null, text: string}} Ad
 *   an ad as the page reader gives it, without its DOM nodes; offsets into `text` are UTF-16 code units
 */

/** What a page may say to the worker. */
export const FROM_PAGE = Object.freeze(["hello", "check", "no-ad", "placed", "settled", "gone", "hello-writer", "check-draft", "forget-site"]);

/** What our own pages may say to the worker. */
export const FROM_PANEL = Object.freeze(["reread", "toggle", "write", "memory"]);

/** What a content script listens to. */
export const TO_PAGE = Object.freeze(["alive", "read", "step", "show", "hide", "toggle-marks", "selection", "clear", "write"]);

export const alive = () => ({ kind: "alive" });

/** @param {boolean} asked the user asked for it: the selection counts, and a failure deserves words */
export const read = (asked) => ({ kind: "read", asked });

/** @param {1|-1} by */
export const step = (by) => ({ kind: "step", by });

/** @param {number} index of the finding in the report */
export const show = (index) => ({ kind: "show", index });

/** @param {boolean[]} hidden one per finding of the report */
export const hide = (hidden) => ({ kind: "hide", hidden });

/** Draws the findings on the page, or takes them off; the answer is whether they are drawn now. @param {boolean} [to] else the other way */
export const toggleMarks = (to) => ({ kind: "toggle-marks", to });

/** The answer is {quote, prefix, suffix}, or null when nothing is selected. */
export const selection = () => ({ kind: "selection" });

export const clear = () => ({ kind: "clear" });

/** Reads what is written on the page, or stops; to the worker with a tab. The answer is whether it reads now. @param {number} [tabId] */
export const write = (tabId) => (tabId === undefined ? { kind: "write" } : { kind: "write", tabId });

/** @param {number} tabId */
export const reread = (tabId) => ({ kind: "reread", tabId });

/** @param {number} tabId @param {boolean} to whether the findings are to be drawn: twice the same is once */
export const toggle = (tabId, to) => ({ kind: "toggle", tabId, to });

/** @param {string} ask one of the requests of memory/memory.js @param {any} [value] what it is about */
export const memory = (ask, value) => ({ kind: "memory", ask, value });
