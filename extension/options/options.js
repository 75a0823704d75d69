/** The settings beyond the server: what is shown, kept, ignored, left unread; taking the settings away, or erasing all. */

import { isSame } from "../lib/ignoring.js";
import { KEEP_MONTHS, exportSettings, importSettings } from "../lib/settings.js";
import * as store from "../lib/store.js";
import { confirmed } from "../ui/confirm.js";
import { Fault, ask } from "../ui/kept_ads.js";
import { page } from "../ui/page.js";
import { save } from "../ui/save.js";
import { closeUndo, offerUndo } from "../ui/undo.js";

const { element } = globalThis.SansReproche;
const byId = (id) => document.getElementById(id);
const tiers = [...document.querySelectorAll("input[data-tier]")];

let words;

page((t, settings) => {
  words = t;
  for (const box of tiers) box.checked = settings.tiers.includes(box.dataset.tier);
  showMonths(settings.keepMonths);
  showList("site-list", "no-sites", settings.pausedSites.map(siteRow));
  showList("ignored-list", "no-ignored", settings.ignored.map(ignoredRow));
});

for (const box of tiers) {
  box.onchange = () => store.changeSettings({ tiers: tiers.filter(({ checked }) => checked).map(({ dataset }) => dataset.tier) });
}

byId("keep-months").onchange = ({ target }) => store.changeSettings({ keepMonths: Number(target.value) });

byId("export").onclick = async () => {
  const now = new Date().toISOString();
  save(`sans-reproche-${now.slice(0, 10)}.json`, exportSettings(await store.readSettings(), now));
};

byId("import").onclick = () => byId("import-file").click();

byId("import-file").onchange = async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  const text = await file.text().catch(() => null);
  target.value = ""; // the same file may be chosen again, once put right
  const { settings, problem, values } = text === null ? { problem: "import_unreadable" } : importSettings(text);
  if (!problem) await store.changeSettings(settings);
  say(problem ? words(problem, values) : words("options_imported"));
};

byId("wipe").onclick = async () => {
  if (!(await confirmed(words("options_wipe_sure"), words("options_wipe"), words("confirm_no")))) return;
  closeUndo();
  const erased = await ask("clear").then(
    () => true,
    (fault) => {
      if (!(fault instanceof Fault)) throw fault;
      return false;
    },
  );
  await store.wipe();
  say(words(erased ? "options_wiped" : "options_wiped_but_ads"));
};

function showMonths(chosen) {
  const named = (months) => (months ? words("options_keep_months", { n: months }) : words("options_keep_forever"));
  byId("keep-months").replaceChildren(...KEEP_MONTHS.map((months) => element("option", { value: months }, named(months))));
  byId("keep-months").value = chosen;
}

function showList(list, none, rows) {
  byId(none).hidden = rows.length > 0;
  byId(list).hidden = rows.length === 0;
  byId(list).replaceChildren(...rows);
}

function siteRow(site) {
  const remove = removal("pausedSites", site, (other) => other.host === site.host, site.host, "sites");
  return row(site.host, site.at, words("options_site_resume", { host: site.host }), remove);
}

function ignoredRow(one) {
  const what = words(`options_ignored_${one.scope.replaceAll("-", "_")}`, one);
  const remove = removal("ignored", one, (other) => isSame(one, other), what, "ignored");
  return row(what, one.at, words("options_ignored_remove", { what }), remove);
}

function row(what, at, name, onclick) {
  const since = words("options_since", { what, date: words.date(at) });
  return element("li", {}, element("span", {}, since), element("button", { type: "button", onclick }, name));
}

/** Takes an item off a list of the settings, and offers to put it back. */
function removal(name, item, isIt, what, heading) {
  return async () => {
    const settings = await store.readSettings();
    await store.changeSettings({ [name]: settings[name].filter((other) => !isIt(other)) });
    offerUndo(words("options_removed", { what }), async () => {
      const now = await store.readSettings();
      await store.changeSettings({ [name]: [...now[name].filter((other) => !isIt(other)), item] });
      byId(heading).focus();
    });
  };
}

function say(sentence) {
  byId("transfer-outcome").textContent = sentence;
}
