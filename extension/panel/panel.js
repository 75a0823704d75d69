/** The side panel: the whole truth about one tab, as a list that needs neither colour nor mouse. */

import { falsePositive, missed } from "../lib/feedback.js";
import { hiddenAmong, ignoring, inSight, isSame } from "../lib/ignoring.js";
import { hostOf } from "../lib/memory/address.js";
import * as messages from "../lib/messages.js";
import { TIERS } from "../lib/report.js";
import { agreedServer } from "../lib/settings.js";
import { IDLE } from "../lib/state.js";
import * as store from "../lib/store.js";
import { sentence } from "../lib/summary.js";
import { WORKER } from "../lib/tabs.js";
import { Fault, ask } from "../ui/kept_ads.js";
import { page } from "../ui/page.js";
import { closeUndo, offerUndo } from "../ui/undo.js";
import { adviceView } from "./advice_view.js";
import { documentView, showInDocument } from "./document_view.js";
import { listenElsewhere } from "./elsewhere.js";
import { closeFeedback, openFeedback } from "./feedback_form.js";
import { buttonOf, groups } from "./findings.js";
import { memoryNotice } from "./memory_notice.js";
import { copyQuestions } from "./questions.js";

const byId = (id) => document.getElementById(id);
const held = Number(new URLSearchParams(location.search).get("tab")) || null;

let tabId = held;
let words;
let settings;
let state = IDLE;
/** What is on display: drawn once, so that what the user has unfolded or reads stays so. */
const drawn = { reading: "", findings: "", memory: "" };
const unfolded = new Set();
/** Where the focus goes once the list is drawn again. @type {number|null} */
let focusOn = null;

async function draw() {
  if (tabId === null || !words) return;
  state = withConsent(await store.readTab(tabId));
  const seen = inSight(state, settings);
  const host = hostOf(state.address);
  const done = state.phase === "done";
  setText("summary", sentence(seen, words, settings.server));
  setText("remark", remark(state));
  byId("first-run").hidden = state.phase !== "no-consent";
  byId("paused").hidden = state.phase !== "paused";
  byId("tools").hidden = byId("advice").hidden = !seen.report?.findings.length;
  byId("missed-line").hidden = !done;
  byId("pause-line").hidden = !host || ["no-consent", "paused"].includes(state.phase);
  byId("hidden-line").hidden = seen.hidden === 0;
  setText("hidden-count", words.count("panel_hidden", seen.hidden));
  setText("resume", words("panel_resume", { host }));
  setText("pause", words("panel_pause", { host }));
  byId("marks").hidden = state.instance === WORKER || state.source === "json-ld"; // nothing is ever marked there
  setText("marks", words(state.drawn ? "panel_marks_hide" : "panel_marks_show"));
  const { report } = state;
  setText("ruleset", report ? words("panel_ruleset", { version: report.rulesetVersion, date: words.date(report.lawChecked) }) : "");
  drawFindings(report, seen, host);
  await drawMemory();
}

function drawFindings(report, seen, host) {
  const reading = JSON.stringify([tabId, words.lang, report]);
  const hidden = report ? hiddenAmong(report.findings, host, settings) : [];
  const identity = JSON.stringify([reading, hidden]);
  if (reading !== drawn.reading) {
    unfolded.clear();
    if (report) closeUndo();
    setText("copy-outcome", "");
    byId("message").hidden = true;
    byId("document").replaceChildren(...documentView(report, words));
    byId("document").hidden = !report?.document;
  }
  if (identity !== drawn.findings) {
    byId("findings").replaceChildren(...(report ? groups(report.findings, hidden, unfolded, words, { ...actions, host }) : []));
    byId("advice-steps").replaceChildren(...adviceView(seen.report?.findings ?? [], words));
  }
  Object.assign(drawn, { reading, findings: identity });
  if (focusOn !== null && buttonOf(focusOn)) {
    buttonOf(focusOn).focus();
    focusOn = null;
  }
}

async function drawMemory() {
  const identity = JSON.stringify([tabId, words.lang, state.memory]);
  if (identity === drawn.memory) return;
  drawn.memory = identity;
  const notice = await memoryNotice(state.memory, words, keep);
  if (drawn.memory !== identity) return;
  byId("memory").setAttribute("aria-label", words("memory_section"));
  byId("memory").replaceChildren(...notice);
  byId("memory").hidden = notice.length === 0;
}

async function keep() {
  try {
    await ask("keep", tabId);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    byId("memory").textContent = words(`memory_fault_${fault.code}`);
  }
}

const actions = {
  isPlaced: (index) => Boolean(state.placed[index] || state.report?.document),
  async show(index) {
    if (state.report?.document) return showInDocument(index);
    if (!state.drawn) await chrome.runtime.sendMessage(messages.toggle(tabId, true));
    await chrome.tabs.sendMessage(tabId, messages.show(index)).catch(() => {});
  },
  async ignore(scope, index) {
    const { fingerprint, quote, rule, ...finding } = state.report.findings[index];
    const host = hostOf(state.address);
    const item = ignoring(scope, { ...finding, fingerprint, quote, rule }, host, new Date().toISOString());
    await store.changeSettings({ ignored: [...settings.ignored.filter((other) => !isSame(item, other)), item] });
    offerUndo(words(`ignored_${scope.replaceAll("-", "_")}`, { quote, rule, host }), async () => {
      focusOn = index;
      const { ignored } = await store.readSettings();
      await store.changeSettings({ ignored: ignored.filter((other) => !isSame(item, other)) });
    });
  },
  report: (index, opener) => startDraft(falsePositive(state.report.findings[index], state, words.lang), opener),
};

async function startDraft(draft, opener) {
  await store.writeDraft(tabId, draft);
  openFeedback(draft, { tabId, t: words, focus: true, done: () => (opener.isConnected ? opener : byId("missed")).focus() });
}

/** What was begun for this tab comes back, what was begun for another waits there. */
async function resumeDraft() {
  const draft = await store.readDraft(tabId);
  if (draft) openFeedback(draft, { tabId, t: words, focus: false, done: () => byId("missed").focus() });
  else closeFeedback();
}

/** A page that nobody has read yet may still say why. */
function withConsent(known) {
  return known.phase === "idle" && agreedServer(settings) === null ? { ...known, phase: "no-consent" } : known;
}

/** Only when it differs: a status that is written again is read aloud again. */
function setText(id, text) {
  if (byId(id).textContent !== text) byId(id).textContent = text;
}

function remark({ source, report }) {
  if (!report) return "";
  const told = { "json-ld": words("panel_json_ld"), selection: words("panel_selection") }[source];
  const left = report.notAnalysed.map((what) => words("panel_not_analysed", { what }));
  return [told, ...left].filter(Boolean).join(" ");
}

async function followActiveTab() {
  const own = await chrome.tabs.getCurrent();
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (!active || active.id === own?.id) return;
  tabId = active.id;
  closeUndo();
  await draw();
  if (words) await resumeDraft();
}

byId("reread").onclick = () => tabId !== null && chrome.runtime.sendMessage(messages.reread(tabId));

byId("marks").onclick = () => chrome.runtime.sendMessage(messages.toggle(tabId, !state.drawn));

byId("copy-all").onclick = async () => {
  const { findings } = inSight(state, settings).report;
  const inOrder = TIERS.flatMap((tier) => findings.filter((finding) => finding.tier === tier));
  setText("copy-outcome", "");
  setText("copy-outcome", await copyQuestions(inOrder, state.title, words, byId("message")));
};

byId("missed").onclick = async ({ currentTarget }) => {
  const selected = await chrome.tabs.sendMessage(tabId, messages.selection()).catch(() => null);
  setText("missed-outcome", selected ? "" : words("feedback_select_first"));
  if (selected) await startDraft(missed(selected, state, words.lang), currentTarget);
};

byId("pause").onclick = () => pause(hostOf(state.address));

byId("resume").onclick = () => resume(hostOf(state.address));

async function pause(host) {
  await store.changeSettings({ pausedSites: [...settings.pausedSites, { host, at: new Date().toISOString() }] });
  offerUndo(words("panel_paused", { host }), () => resume(host));
}

async function resume(host) {
  closeUndo();
  const { pausedSites } = await store.readSettings();
  await store.changeSettings({ pausedSites: pausedSites.filter((site) => site.host !== host) });
  byId("reread").focus();
}

listenElsewhere(() => ({ tabId, t: words }));

store.onTab((changed) => changed === tabId && draw());

page(async (t, now) => {
  const first = !words;
  words = t;
  settings = now;
  await draw();
  if (first && tabId !== null) await resumeDraft();
});

if (held === null) {
  chrome.tabs.onActivated.addListener(followActiveTab);
  followActiveTab();
}
