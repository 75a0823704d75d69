/** The menu of the page's right click: read what is selected, read what is written. */

import { openPanel } from "./browser.js";
import { readText } from "./documents.js";
import { translator } from "./i18n.js";
import * as messages from "./messages.js";
import * as store from "./store.js";
import { enter, readPage, tell } from "./tabs.js";
import * as writing from "./writing.js";

const CONTEXTS = { menu_read: ["selection"], menu_write: ["editable"], menu_write_always: ["editable"] };

/** Makes the items again, in the language of the settings. */
export async function install() {
  const t = translator((await store.readSettings()).lang);
  await chrome.contextMenus.removeAll();
  for (const [id, contexts] of Object.entries(CONTEXTS)) chrome.contextMenus.create({ id, contexts, title: t(id) }, () => void chrome.runtime.lastError);
}

/** @param {{menuItemId: string, selectionText?: string}} info @param {{id: number, url?: string}} tab */
export async function clicked({ menuItemId, selectionText = "" }, tab) {
  if (!tab) return;
  if (menuItemId === "menu_write") await writing.toggle(tab.id);
  if (menuItemId === "menu_write_always" && tab.url && (await writing.always(tab.url))) await writing.start(tab.id);
  if (menuItemId === "menu_read") {
    openPanel(tab.id).catch(() => {}); // before any await: the browser asks that it answer the click itself
    const seen = (await enter(tab.id)) && (await tell(tab.id, messages.selection()));
    // What no script of ours sees selected (another site's frame, a PDF), the browser gives us in words.
    await (seen ? readPage(tab.id) : readText(tab, selectionText));
  }
}
