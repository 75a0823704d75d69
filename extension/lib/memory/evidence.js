/** One kept ad as evidence: the file that `sansreproche verify` reads, and its text cut where its quotes stand. Pure. */

const FORMAT = "sansreproche-evidence/1";

/** @param {import("./record.js").Kept} kept @param {string} now ISO date and time @returns {object} the latest text, and the earlier ones */
export function evidenceOf(kept, now) {
  const states = kept.versions.map(({ title, seen, text, sha256, report }) => ({ title, seen, text, text_sha256: sha256, report }));
  const { title, seen, text, text_sha256, report } = states.pop();
  return {
    format: FORMAT,
    address: kept.address,
    title,
    seen,
    text,
    text_sha256,
    offset_encoding: "utf-16",
    report,
    ...(states.length ? { earlier: states } : {}),
    exported: now,
  };
}

/** A name that says which ad it is, on any disk. @param {import("./record.js").Kept} kept @param {string} now */
export function fileName(kept, now) {
  const title = kept.versions.at(-1).title || kept.host;
  const plain = title.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").toLowerCase();
  return `preuve-${plain.slice(0, 60) || "annonce"}-${now.slice(0, 10)}.json`;
}

/**
 * The text in pieces, each inside or outside the findings' words. Findings whose quote is not at its place are left out.
 * @param {string} text @param {object[]} findings as lib/report.js accepts them
 * @returns {{text: string, findings: number[], ends: number[]}[]} indexes of the findings there, and of those that end there; put together, the pieces give the text back
 */
export function pieces(text, findings) {
  const placed = findings.map(({ field, start, end, quote }) => field === "text" && end > start && text.slice(start, end) === quote);
  const those = (chosen) => findings.flatMap((finding, index) => (placed[index] && chosen(finding) ? [index] : []));
  const cuts = new Set([0, text.length]);
  findings.forEach(({ start, end }, index) => placed[index] && cuts.add(start).add(end));
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, at) => ({
    text: text.slice(sorted[at], end),
    findings: those((finding) => finding.start <= sorted[at] && end <= finding.end),
    ends: those((finding) => finding.end === end),
  }));
}
