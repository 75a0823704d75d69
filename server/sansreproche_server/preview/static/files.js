/** A file chosen or dropped becomes the ad; a file of several ads goes to their own view. */

import { open } from "./advert.js";
import { get, Refusal, send } from "./api.js";
import { readBatch } from "./batch.js";
import { byId, lang, say, t } from "./dom.js";

const SEVERAL = /\.(?:csv|tsv|jsonl|ndjson|json)$/i;

export function welcomeFiles() {
  chosen("choose", "file", readFile);
  dropped(byId("editor"), readFile);
  byId("choose").hidden = false;
  const menu = byId("examples").closest("details");
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (!menu.contains(target)) menu.open = false;
  });
  byId("examples").addEventListener("click", async (event) => {
    const name = event.target.closest("[data-example]")?.dataset.example;
    if (!name) return;
    event.preventDefault();
    menu.open = false;
    open(await get(`/preview/examples/${name}`), t("example_loaded"));
  });
}

/** A button that opens the chooser of a hidden file input. */
export function chosen(button, input, read) {
  byId(button).addEventListener("click", () => byId(input).click());
  byId(input).addEventListener("change", ({ target }) => {
    if (target.files.length) read([...target.files]);
    target.value = "";
  });
}

/** An area that takes files dropped on it; anything else dropped is the browser's business. */
export function dropped(area, read) {
  const hint = area.querySelector(".drop");
  const over = (on) => {
    area.classList.toggle("over", on);
    if (hint) hint.hidden = !on;
  };
  area.addEventListener("dragover", (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    over(true);
  });
  area.addEventListener("dragleave", (event) => over(area.contains(event.relatedTarget)));
  area.addEventListener("drop", (event) => {
    over(false);
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    read([...event.dataTransfer.files]);
  });
}

async function readFile([file, ...others]) {
  if (SEVERAL.test(file.name)) {
    location.hash = "batch";
    return readBatch([file]);
  }
  say(others.length ? t("file_many", { name: file.name }) : t("reading_file", { name: file.name }));
  try {
    const report = await send("/v1/documents", file, { filename: file.name, message_lang: lang });
    const { title, kind } = report.document;
    return open({ text: report.text, title }, t("file_read", { name: file.name, kind: kind.toUpperCase() }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return say(error.message, { wrong: true });
  }
}
