/** Readings of one ad, as the worker records them. */

import { createHash } from "node:crypto";
import { finding, report } from "./samples.mjs";

export const ADDRESS = "https://emplois.example/jobs/1";

export const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** A reading of `text`, in which each of `quotes` is a finding. */
export function reading(text, { visit = "v1", title = "Plume", quotes = [] } = {}) {
  const findings = quotes.map((quote) => {
    const start = text.indexOf(quote);
    return finding({ quote, start, end: start + quote.length, prefix: text.slice(0, start), suffix: text.slice(start + quote.length), fingerprint: quote });
  });
  const digest = sha256(text);
  return { visit, address: ADDRESS, shown: `${ADDRESS}?from=mail`, host: "emplois.example", title, text, sha256: digest, report: report(findings, { text_sha256: digest }) };
}
