/**
 * What is known of one tab, as a value: (state, event) → state. Late answers to an older question change nothing.
 *
 * @typedef {{code: string, detail: string|null}} Failure  `code` is one of ERROR_CODES of api.js
 * @typedef {{
 *   phase: "idle"|"no-consent"|"no-access"|"no-ad"|"checking"|"done"|"failed",
 *   instance: string|null,   the content script that speaks for the page
 *   seq: number,             its last question
 *   source: string|null,     where the ad was read: "page", "json-ld", "selection"
 *   report: object|null,     a report as lib/report.js accepts it
 *   placed: boolean[],       for each finding, whether its words are marked on the page
 *   error: Failure|null
 * }} State
 */

/** @type {State} */
export const IDLE = Object.freeze({
  phase: "idle",
  instance: null,
  seq: 0,
  source: null,
  report: null,
  placed: [],
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
      return { ...IDLE, instance: event.instance, phase: event.active ? "idle" : "no-consent" };
    case "asked":
      return isOld(state, event) ? state : { ...at(event), phase: "checking", source: event.source };
    case "no-ad":
      return isOld(state, event) ? state : { ...at(event), phase: "no-ad" };
    case "answered":
      return isAwaited(state, event) ? { ...state, phase: "done", report: event.report, error: null } : state;
    case "failed":
      return isAwaited(state, event) ? { ...state, phase: "failed", report: null, error: event.error } : state;
    case "placed":
      return isCurrent(state, event) && state.phase === "done" ? { ...state, placed: event.placed } : state;
    case "gone":
      return state.instance === event.instance ? IDLE : state;
    case "no-consent":
    case "no-access":
      return { ...IDLE, instance: state.instance, seq: state.seq, phase: event.type };
    default:
      throw new Error(`unknown event ${event.type}`);
  }
}

const at = ({ instance, seq }) => ({ ...IDLE, instance, seq });

const isCurrent = (state, event) => state.instance === event.instance && state.seq === event.seq;

/** Withdrawing the consent, too, ends the wait. */
const isAwaited = (state, event) => isCurrent(state, event) && state.phase === "checking";

/** A new instance is a new document, hence never old. */
const isOld = (state, event) => state.instance === event.instance && event.seq < state.seq;
