/** What the panel can have read besides the page: a file chosen or dropped here, and what the user writes in the page. */

import { readFile } from "../lib/documents.js";
import * as messages from "../lib/messages.js";

const byId = (id) => document.getElementById(id);

/** @param {() => {tabId: number|null, t: Function}} now what the panel shows when asked */
export function listenElsewhere(now) {
  byId("file").onchange = async ({ target }) => {
    await read(target.files[0]);
    target.value = ""; // the same file may be chosen again
  };
  addEventListener("dragover", (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());
  addEventListener("drop", (event) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    read(event.dataTransfer.files[0]);
  });
  byId("write").onclick = async () => {
    const { tabId, t } = now();
    const reads = tabId === null ? null : await chrome.runtime.sendMessage(messages.write(tabId));
    byId("write-outcome").textContent = t(reads === null ? "panel_write_refused" : reads ? "panel_write_on" : "panel_write_off");
  };

  async function read(file) {
    const { tabId } = now();
    if (file && tabId !== null) await readFile(await chrome.tabs.get(tabId), { bytes: file, name: file.name });
  }
}
