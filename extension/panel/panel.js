/** The side panel: the whole truth about one tab, as a list that needs neither colour nor mouse. */

import * as messages from "../lib/messages.js";
import * as store from "../lib/store.js";
import { sentence } from "../lib/summary.js";
import { page } from "../ui/page.js";
import { groups } from "./findings.js";

const byId = (id) => document.getElementById(id);
const held = Number(new URLSearchParams(location.search).get("tab")) || null;

let tabId = held;
let words;
let settings;
let placed = [];
/** The reading whose list is on display: drawn once, so that what the user has unfolded stays so. */
let drawn = "";

async function draw() {
  if (tabId === null || !words) return;
  const state = withConsent(await store.readTab(tabId));
  const { report } = state;
  setText("summary", sentence(state, words, settings.server));
  setText("remark", remark(state));
  byId("first-run").hidden = state.phase !== "no-consent";
  setText("ruleset", report ? words("panel_ruleset", { version: report.rulesetVersion, date: words.date(report.lawChecked) }) : "");
  placed = state.placed;
  const identity = JSON.stringify([tabId, words.lang, report]);
  if (identity === drawn) return;
  drawn = identity;
  byId("findings").replaceChildren(...(report ? groups(report.findings, words, inPage) : []));
}

const inPage = {
  isPlaced: (index) => Boolean(placed[index]),
  show: (index) => chrome.tabs.sendMessage(tabId, messages.show(index)).catch(() => {}),
};

/** A page that nobody has read yet may still say why. */
function withConsent(state) {
  return state.phase === "idle" && store.agreedServer(settings) === null ? { ...state, phase: "no-consent" } : state;
}

/** Only when it differs: a status that is written again is read aloud again. */
function setText(id, text) {
  if (byId(id).textContent !== text) byId(id).textContent = text;
}

function remark({ source, report }) {
  if (!report) return "";
  const told = { "json-ld": words("panel_json_ld"), selection: words("panel_selection") }[source];
  const missed = report.notAnalysed.map((what) => words("panel_not_analysed", { what }));
  return [told, ...missed].filter(Boolean).join(" ");
}

async function followActiveTab() {
  const own = await chrome.tabs.getCurrent();
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (!active || active.id === own?.id) return;
  tabId = active.id;
  draw();
}

byId("reread").onclick = () => tabId !== null && chrome.runtime.sendMessage(messages.reread(tabId));

store.onTab((changed) => changed === tabId && draw());

page((t, now) => {
  words = t;
  settings = now;
  draw();
});

if (held === null) {
  chrome.tabs.onActivated.addListener(followActiveTab);
  followActiveTab();
}
