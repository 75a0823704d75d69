/**
 * What is known of one tab, as a value: (state, event) → state. Late answers to an older question change nothing.
 *
 * @typedef {{code: string, detail: string|null}} Failure  `code` is one of ERROR_CODES of api.js
 * @typedef {{
 *   phase: "idle"|"no-consent"|"paused"|"no-access"|"no-ad"|"checking"|"done"|"failed",
 *   instance: string|null,   the content script that speaks for the page
 *   seq: number,             its last question
 *   address: string,         where the page is, "" when not known
 *   source: string|null,     where the ad was read: "page", "json-ld", "selection"
 *   title: string,           the ad's
 *   report: object|null,     a report as lib/report.js accepts it
 *   placed: boolean[],       for each finding, whether its words are marked on the page
 *   drawn: boolean,          whether the page may show them: the user may switch them off
 *   memory: import("./memory/memory.js").Remembered|null,
 *   error: Failure|null
 * }} State
 */

/** @type {State} */
export const IDLE = Object.freeze({
  phase: "idle",
  instance: null,
  seq: 0,
  address: "",
  source: null,
  title: "",
  report: null,
  placed: [],
  drawn: true,
  memory: null,
  error: null,
});

/**
 * @param {State} state
 * @param {{type: string, instance?: string, seq?: number} & Record<string, any>} event
 * @returns {State} the same object when nothing changes
 */
export function reduce(state, event) {
  switch (event.type) {
    case "hello":
      return { ...IDLE, instance: event.instance, address: event.address ?? "", drawn: isSame(state, event) ? state.drawn : true, phase: waiting(event) };
    case "asked":
      return isOld(state, event) ? state : { ...at(state, event), ...about(event), phase: "checking" };
    case "no-ad":
      return isOld(state, event) ? state : { ...at(state, event), phase: "no-ad" };
    case "answered":
      return isAwaited(state, event) ? { ...state, phase: "done", report: event.report, error: null } : state;
    case "failed":
      return isAwaited(state, event) ? { ...state, phase: "failed", report: null, error: event.error } : state;
    case "placed":
      return isCurrent(state, event) && state.phase === "done" ? { ...state, placed: event.placed } : state;
    case "remembered":
      return isCurrent(state, event) && state.phase === "done" ? { ...state, memory: event.memory, address: event.address ?? state.address } : state;
    case "toggled":
      return { ...state, drawn: event.drawn };
    case "gone":
      return isSame(state, event) ? IDLE : state;
    case "no-consent":
    case "no-access":
      return { ...at(state, state), phase: event.type };
    default:
      throw new Error(`unknown event ${event.type}`);
  }
}

const at = ({ address, drawn }, { instance, seq }) => ({ ...IDLE, instance, seq, address, drawn });

const about = ({ source, title, address }) => ({ source, title: title ?? "", address: address ?? "" });

const waiting = ({ active, paused }) => (active ? "idle" : paused ? "paused" : "no-consent");

const isSame = (state, event) => state.instance === event.instance;

const isCurrent = (state, event) => isSame(state, event) && state.seq === event.seq;

/** Withdrawing the consent, too, ends the wait. */
const isAwaited = (state, event) => isCurrent(state, event) && state.phase === "checking";

/** A new instance is a new document, hence never old. */
const isOld = (state, event) => isSame(state, event) && event.seq < state.seq;
