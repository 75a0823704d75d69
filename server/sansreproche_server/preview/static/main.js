/** The recruiter's page: puts its parts together. Without this script the form checks an ad all the same. */

import { advert } from "./advert.js";
import { written } from "./api.js";
import { readBatch } from "./batch.js";
import { drawChecklist } from "./checklist.js";
import { fillVersions, welcomeVersions } from "./compare.js";
import { byId, copied, counted, label, lang, say, t, write, writeOn } from "./dom.js";
import * as editor from "./editor.js";
import { chosen, dropped, welcomeFiles } from "./files.js";
import { drawFindings, point } from "./findings.js";
import { live } from "./live.js";
import { welcomePastes } from "./paste.js";
import { welcomeViews } from "./views.js";

const TIERS = ["illegal", "abusif", "a-clarifier", "style"];
const reading = live(show);

document.documentElement.classList.add("js");
byId("submit").hidden = true;
byId("copy-text").hidden = byId("copy-toml").hidden = false;
byId("dismiss").addEventListener("click", () => say(""));
byId("ad").addEventListener("input", () => {
  writeOn();
  editor.sync();
  reading.soon();
});
byId("ad").addEventListener("submit", (event) => {
  if (event.submitter?.formAction.includes("/preview/report") || event.submitter?.form !== byId("ad")) return;
  if (event.submitter?.hasAttribute("formaction")) return;
  event.preventDefault(); // Enter in a field
  reading.now();
});
document.addEventListener("selectionchange", () => {
  if (document.activeElement === byId("text")) point(editor.atCaret());
});
byId("copy-text").addEventListener("click", () => copied(advert().text));
byId("copy-toml").addEventListener("click", async () => {
  const form = new URLSearchParams(new FormData(byId("ad")));
  form.set("form", "toml");
  copied(await written(`/preview/report?lang=${lang}`, form));
});
welcomePastes();
welcomeFiles();
welcomeVersions();
chosen("batch-choose", "batch-file", readBatch);
dropped(byId("batch-drop"), readBatch);
welcomeViews((view) => view === "compare" && fillVersions());
reading.now();

/** @param {object|null} answer of the server; null when the ad is empty @param {object} ad the one it is about */
function show(answer, ad) {
  const findings = answer?.report.findings ?? [];
  const parts = answer?.parts ?? [];
  if (answer && ad.text === editor.text()) {
    editor.draw(findings.map((finding, index) => (parts[index] === "text" ? { ...finding, tier: drawnAs(finding) } : null)));
  } else if (!answer) editor.draw([]);
  drawFindings(findings, parts, reading.now);
  drawChecklist(answer?.checklist ?? []);
  write(byId("summary"), answer ? summary(findings) : "");
  drawCounts(answer?.report.counts ?? {});
  const unread = (answer?.report.not_analysed ?? []).join(" ");
  write(byId("unread"), unread && t("not_analysed", { what: unread }));
  const day = answer?.report.law_checked.split("-").reverse().join("/");
  write(byId("ruleset"), answer ? `${label("rules_version")} ${answer.report.ruleset_version}, ${label("law_checked")} ${day}` : "");
  byId("nothing-yet").hidden = answer !== null;
  byId("nothing-found").hidden = answer === null || findings.length > 0;
  byId("checklist").hidden = byId("take-away").hidden = answer === null;
  byId("jump").hidden = findings.length === 0;
  write(byId("jump"), `${byId("summary").textContent} ↓`);
  byId("settings").hidden = !findings.some((finding) => finding.justified);
  byId("remarks").dataset.state = answer ? "read" : "empty";
}

const drawnAs = (finding) => (finding.justified ? "justified" : finding.tier);

function summary(findings) {
  if (!findings.length) return t("remarks_none");
  const excused = findings.filter((finding) => finding.justified).length;
  return [counted("remarks", findings.length), ...(excused ? [counted("justified", excused)] : [])].join(", ");
}

function drawCounts(counts) {
  const shown = TIERS.filter((tier) => counts[tier]).map((tier) => {
    const count = document.createElement("span");
    count.className = "count";
    count.dataset.tier = tier;
    const figure = document.createElement("b");
    figure.textContent = counts[tier];
    count.append(figure, ` ${label(`tier_${tier}`)}`);
    return count;
  });
  byId("counts").replaceChildren(...shown);
}
