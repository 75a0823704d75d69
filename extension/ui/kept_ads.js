/** Our pages' line to the worker's memory of ads. */

import * as messages from "../lib/messages.js";

/** Nothing can be read or kept; `code` is "full" or "unavailable". */
export class Fault extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** @param {string} what one of the requests of lib/memory/memory.js @param {any} [value] @returns {Promise<any>} @throws {Fault} */
export async function ask(what, value) {
  const answer = await chrome.runtime.sendMessage(messages.memory(what, value)).catch(() => null);
  if (!answer || "fault" in answer) throw new Fault(answer?.fault ?? "unavailable");
  return answer.value;
}

/** The address of the page that shows one kept ad. @param {string} address */
export const pageOf = (address) => `../memory/ad.html?${new URLSearchParams({ address })}`;
