/** The service worker: listeners at top level, one table of messages; whatever it must remember is in lib/store.js. */

import { openPanel } from "./lib/browser.js";
import * as checking from "./lib/checking.js";
import * as documents from "./lib/documents.js";
import * as memory from "./lib/memory/memory.js";
import * as menus from "./lib/menus.js";
import * as messages from "./lib/messages.js";
import * as store from "./lib/store.js";
import * as tabs from "./lib/tabs.js";
import * as writing from "./lib/writing.js";

/** Content scripts live among pages we do not trust: they only speak of their own tab. */
const fromPage = {
  hello: checking.hello,
  check: checking.check,
  "no-ad": (tabId, { instance, seq }) => tabs.apply(tabId, { type: "no-ad", instance, seq }),
  placed: (tabId, { instance, seq, placed }) => tabs.apply(tabId, { type: "placed", instance, seq, placed }),
  settled: memory.settled,
  gone: (tabId, { instance }) => tabs.apply(tabId, { type: "gone", instance }),
  "hello-writer": writing.hello,
  "check-draft": writing.checkDraft,
  "forget-site": writing.forgetSite,
};

const fromPanel = {
  reread: async ({ tabId }) => documents.readTab(await chrome.tabs.get(tabId)),
  toggle: ({ tabId, to }) => tabs.toggleMarks(tabId, to),
  write: ({ tabId }) => writing.toggle(tabId),
  memory: memory.answer,
};

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  const work = handle(message, sender);
  if (!work) return false;
  work.then(answer, (error) => {
    console.error(error);
    answer(null);
  });
  return true;
});

function handle(message, sender) {
  const ours = sender.url?.startsWith(chrome.runtime.getURL(""));
  if (ours && Object.hasOwn(fromPanel, message?.kind)) return fromPanel[message.kind](message);
  if (!ours && sender.tab && Object.hasOwn(fromPage, message?.kind)) return fromPage[message.kind](sender.tab.id, message, sender);
  return null;
}

chrome.runtime.onInstalled.addListener(({ reason }) => {
  menus.install();
  if (reason === "install") chrome.tabs.create({ url: chrome.runtime.getURL("welcome/welcome.html") });
});

chrome.action.onClicked.addListener((tab) => {
  openPanel(tab.id); // before any await: the browser asks that it answer the click itself
  documents.readTab(tab);
});

chrome.contextMenus.onClicked.addListener(menus.clicked);

chrome.commands.onCommand.addListener((command, tab) => {
  if (!tab) return;
  if (command === "toggle-marks") tabs.toggleMarks(tab.id);
  else if (command === "toggle-writing") writing.toggle(tab.id);
  else tabs.tell(tab.id, messages.step(command === "next-finding" ? 1 : -1));
});

chrome.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status) tabs.forgetIfGone(tabId, status);
});

chrome.tabs.onRemoved.addListener((tabId) => store.forgetTab(tabId));

store.onSettings((now, before) => {
  tabs.settingsChanged(now, before);
  if (now.lang !== before.lang) menus.install();
  if (now.keepMonths !== before.keepMonths) memory.answer({ ask: "prune" });
});
