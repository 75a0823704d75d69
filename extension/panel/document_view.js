/** A document cannot be marked where it is shown: its text is written here, with the findings marked in it. */

const { element } = globalThis.SansReproche;

/** @param {ReturnType<typeof import("../lib/report.js").acceptReport>|null} report @param {Function} t @returns {HTMLElement[]} */
export function documentView(report, t) {
  if (!report?.document) return [];
  const { pages, text } = report.document;
  const length = pages ? ` (${t.count("document_pages", pages)})` : "";
  const written = element("div", { class: "read", tabindex: "0" }, ...marked(text, report.findings));
  return [element("details", {}, element("summary", {}, t("document_read") + length), written)];
}

/** Brings the words of a finding into view. @param {number} index of the finding in the report */
export function showInDocument(index) {
  const mark = document.getElementById(`read-${index}`);
  if (!mark) return;
  mark.closest("details").open = true;
  mark.scrollIntoView({ block: "center" });
}

function marked(text, findings) {
  const pieces = [];
  let done = 0;
  findings.forEach(({ field, start, end, tier }, index) => {
    if (field !== "text" || start < done) return; // of two that overlap, the first is marked
    pieces.push(text.slice(done, start), element("mark", { id: `read-${index}`, "data-tier": tier }, text.slice(start, end)));
    done = end;
  });
  return [...pieces, text.slice(done)];
}
