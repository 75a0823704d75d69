/** Several ads at once: a table that can be sorted, each ad opened in the editor. */

import { open } from "./advert.js";
import { Refusal, send } from "./api.js";
import { byId, counted, element, label, lang, say, t, typeset } from "./dom.js";

const TIERS = ["illegal", "abusif", "a-clarifier", "style"];
const COLUMNS = ["line", "ad", ...TIERS, "worst"];
let ads = [];
let sorted = { by: "line", down: false };

/** @param {File[]} files the first is read */
export async function readBatch([file]) {
  say(t("reading_file", { name: file.name }), { where: "batch-said" });
  try {
    show(await send("/preview/batch", file, { lang }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message, { wrong: true, where: "batch-said" });
  }
}

function show(answer) {
  ads = answer.ads;
  sorted = { by: "line", down: false };
  const faults = ads.filter(({ fault }) => fault !== undefined).length;
  const said = [t("batch_read", { ads: answer.read, with: answer.with_findings })];
  if (faults) said.push(counted("batch_faults", faults));
  if (answer.more) said.push(t("batch_more", { most: answer.most }));
  say(said.join(" "), { where: "batch-said" });
  byId("batch-counts").replaceChildren(...TIERS.map((tier) => count(tier, answer.counts[tier])));
  byId("often").replaceChildren(...answer.rules.map(often));
  byId("batch-result").hidden = false;
  draw();
}

function count(tier, n) {
  return element("span", { class: "count", "data-tier": tier }, element("b", {}, String(n)), ` ${label(`tier_${tier}`)}`);
}

function often({ message, ads: n }) {
  return element("li", {}, typeset(message), " ", element("b", {}, counted("ads", n)));
}

function draw() {
  byId("columns").replaceChildren(...COLUMNS.map(heading));
  const order = [...ads].sort((one, other) => compared(one, other) || one.line - other.line);
  byId("rows").replaceChildren(...order.map(row));
}

function heading(column) {
  const words = TIERS.includes(column) ? label(`tier_${column}`) : label(`column_${column}`);
  const figure = TIERS.includes(column) || column === "line" ? "figure" : null;
  const sort = () => {
    sorted = { by: column, down: sorted.by === column ? !sorted.down : TIERS.includes(column) };
    draw();
    byId("columns").children[COLUMNS.indexOf(column)].firstElementChild.focus();
  };
  const state = sorted.by === column ? (sorted.down ? "descending" : "ascending") : "none";
  return element("th", { scope: "col", class: figure, "aria-sort": state }, element("button", { type: "button", click: sort }, words));
}

function compared(one, other) {
  const [left, right] = [one, other].map(value);
  const order = typeof left === "number" ? left - right : left.localeCompare(right);
  return sorted.down ? -order : order;
}

function value(ad) {
  if (sorted.by === "line") return ad.line;
  if (sorted.by === "ad") return ad.advert?.title ?? "";
  if (sorted.by === "worst") return ad.worst ? TIERS.indexOf(ad.worst.tier) : TIERS.length;
  return ad.counts?.[sorted.by] ?? -1;
}

function row(ad) {
  const line = element("td", { class: "figure" }, String(ad.line));
  if (ad.fault !== undefined) {
    return element("tr", {}, line, element("td", {}, ad.id), element("td", { colspan: COLUMNS.length - 2 }, ad.fault));
  }
  const figures = TIERS.map((tier) => element("td", { class: ad.counts[tier] ? "figure" : "figure note" }, String(ad.counts[tier])));
  const worst = element("td", {}, ad.worst ? t("quote", { quote: ad.worst.quote }) : t("no_finding"));
  return element("tr", {}, line, name(ad), ...figures, worst);
}

function name(ad) {
  const title = ad.advert.title || t("untitled");
  const view = () => {
    location.hash = "one";
    open(ad.advert, t("opened"));
  };
  const button = element("button", { type: "button", class: "link", "aria-label": t("open_ad", { title }), click: view }, title);
  return element("th", { scope: "row" }, button, ...(ad.id ? [" ", element("span", { class: "note" }, ad.id)] : []));
}
