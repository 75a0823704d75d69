/** The list of findings: the accessible truth, over which the marks are decoration. */

import { justified, justify } from "./advert.js";
import { byId, citation, copied, element, label, say, stamped, t, typeset, write } from "./dom.js";
import * as editor from "./editor.js";

const items = new Map(); // by fingerprint: an item stays while its finding does, with what is open or typed in it
const list = byId("findings");
list.replaceChildren();

/** @param {object[]} findings @param {string[]} parts where each stands @param {() => void} again reads the ad again */
export function drawFindings(findings, parts, again) {
  const order = findings.map((finding, index) => ({ finding, index, part: parts[index] }));
  order.sort((one, other) => Boolean(one.finding.justified) - Boolean(other.finding.justified));
  const kept = new Set(findings.map(({ fingerprint }) => fingerprint));
  for (const [key, item] of items) {
    if (!kept.has(key)) {
      item.node.remove();
      items.delete(key);
    }
  }
  order.forEach(({ finding, index, part }, at) => {
    const item = items.get(finding.fingerprint) ?? made(finding.fingerprint, again);
    Object.assign(item, { finding, index, part });
    fill(item);
    if (list.children[at] !== item.node) list.insertBefore(item.node, list.children[at] ?? null);
  });
}

/** Shows which findings the caret is in, without taking the focus. */
export function point(indexes) {
  for (const { node, index } of items.values()) node.toggleAttribute("data-current", indexes.includes(index));
  const first = [...items.values()].find(({ index }) => index === indexes[0]);
  editor.activate(first ? first.index : null);
  const panel = byId("remarks");
  if (first && getComputedStyle(panel).position === "sticky") {
    panel.scrollTo({ top: first.node.offsetTop - 80 });
  }
}

function made(fingerprint, again) {
  const item = { ...stamped("finding"), again };
  items.set(fingerprint, item);
  const { slots } = item;
  slots.justify.addEventListener("submit", (event) => {
    event.preventDefault();
    keepReason(item);
  });
  slots.cancel.addEventListener("click", () => {
    slots.justify.hidden = true;
    slots.actions.lastElementChild.focus();
  });
  return item;
}

function fill({ node, slots, finding, part }) {
  node.dataset.tier = finding.tier;
  node.toggleAttribute("data-justified", Boolean(finding.justified));
  write(slots.tier, label(`tier_${finding.tier}`));
  write(slots.where, part === "text" ? "" : t(`in_${part}`));
  write(slots.quote, t("quote", { quote: finding.quote }));
  write(slots.message, typeset(finding.message));
  write(slots.why, typeset(finding.why));
  write(slots.question, typeset(finding.question));
  slots.badge.hidden = slots.reason.hidden = !finding.justified;
  write(slots["reason-text"], finding.justified ?? "");
  slots.rewrite.hidden = !finding.rewrite;
  write(slots["rewrite-text"], typeset(finding.rewrite?.text ?? ""));
  write(slots["rewrite-note"], finding.rewrite ? label(`rewrite_${finding.rewrite.applicability}`) : "");
  slots.related.hidden = !finding.related.length;
  write(slots["related-quotes"], finding.related.map(({ quote }) => t("quote", { quote })).join(", "));
  slots.law.hidden = !finding.sources.length;
  slots.sources.replaceChildren(...finding.sources.map((source) => element("li", {}, ...citation(source))));
  const state = JSON.stringify([finding.rewrite, finding.justified, finding.quote]);
  if (slots.actions.dataset.state === state) return;
  slots.actions.dataset.state = state;
  slots.actions.replaceChildren(...actions(items.get(finding.fingerprint)));
}

function actions(item) {
  const { finding } = item;
  const button = (name, click, kind = null) => element("button", { type: "button", class: kind, click }, label(name));
  const safe = finding.rewrite?.applicability === "safe";
  return [
    ...(safe ? [button("apply", () => apply(item), "main")] : []),
    button("show", () => show(item)),
    ...(finding.rewrite && finding.rewrite.applicability !== "display"
      ? [button("copy_rewrite", () => copied(finding.rewrite.text))]
      : []),
    finding.justified ? button("unjustify", () => withdraw(item)) : button("justify", () => askReason(item)),
  ];
}

/** Where the finding's words are now: which field, from where to where; null when they changed. */
function placed({ finding, index, part }) {
  if (part === "text") {
    const place = editor.placeOf(index, finding.quote);
    return place && { field: byId("text"), ...place };
  }
  const field = byId(part);
  const start = field.value.indexOf(finding.quote);
  return start < 0 ? null : { field, start, end: start + finding.quote.length };
}

function show(item) {
  const place = placed(item);
  if (!place) return say(t("moved"), { wrong: true });
  if (item.part === "text") return editor.show(item.index, place);
  place.field.focus();
  return place.field.setSelectionRange(place.start, place.end);
}

function apply(item) {
  const place = placed(item);
  if (!place) return say(t("moved"), { wrong: true });
  editor.replace(place.field, place.start, place.end, item.finding.rewrite.text);
  return say(t("applied"));
}

function askReason({ slots }) {
  slots.justify.hidden = false;
  slots["reason-field"].focus();
}

async function keepReason(item) {
  const { slots, finding } = item;
  const reason = slots["reason-field"].value.trim();
  slots["reason-field"].setAttribute("aria-invalid", String(!reason));
  if (!reason) return say(t("reason_needed"), { wrong: true });
  justify(finding.fingerprint, reason);
  slots.justify.hidden = true;
  await item.again();
  say(t("reason_kept"));
  return item.node.querySelector("summary").focus();
}

async function withdraw(item) {
  item.slots["reason-field"].value = justified()[item.finding.fingerprint] ?? "";
  justify(item.finding.fingerprint, null);
  await item.again();
  say(t("reason_removed"));
  item.node.querySelector("summary").focus();
}
