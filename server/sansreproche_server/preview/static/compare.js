/** Two versions of an ad side by side: what went, what came, what stays. */

import { advert } from "./advert.js";
import { ask, Refusal } from "./api.js";
import { byId, element, label, say, t, typeset } from "./dom.js";

const GROUPS = ["gone", "new", "kept"];
const versions = { before: {}, after: {} }; // the fields that went with each text

export function welcomeVersions() {
  byId("keep-before").hidden = false;
  byId("keep-before").addEventListener("click", () => {
    take("before");
    say(t("kept_before"));
  });
  byId("take").addEventListener("click", () => take("after"));
  byId("versions").addEventListener("submit", (event) => {
    event.preventDefault();
    compare();
  });
}

/** On coming to the view: the version after is the ad being written, unless something is there already. */
export function fillVersions() {
  if (!byId("after").value) take("after");
}

function take(which) {
  versions[which] = advert();
  byId(which).value = versions[which].text;
}

async function compare() {
  const [before, after] = ["before", "after"].map((which) => ({ ...versions[which], text: byId(which).value }));
  if (!before.text.trim() || !after.text.trim()) {
    return say(t("compare_empty"), { wrong: true, where: "compare-said" });
  }
  try {
    show(await ask("/preview/compare", { before, after }));
    return say("", { where: "compare-said" });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return say(error.message, { wrong: true, where: "compare-said" });
  }
}

function show(answer) {
  for (const name of GROUPS) {
    byId(`${name}-title`).textContent = t(name, { n: answer[name].length });
    const none = element("li", { class: "note" }, t(`nothing_${name}`));
    byId(name).replaceChildren(...(answer[name].length ? answer[name].map(line) : [none]));
  }
  byId("diff").replaceChildren(...answer.diff.map(run));
  byId("comparison").hidden = false;
  byId("gone-title").tabIndex = -1;
  byId("gone-title").focus();
}

function line({ tier, quote, message }) {
  const head = element("span", { class: "tier" }, label(`tier_${tier}`));
  return element("li", { "data-tier": tier }, head, " ", element("strong", {}, t("quote", { quote })), element("br"), typeset(message));
}

function run({ change, text }) {
  if (change === "same") return text;
  return element(change === "new" ? "ins" : "del", {}, text);
}
