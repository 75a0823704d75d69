/** The server's answer, checked field by field before anything believes it. Pure. */

/** From the gravest to the mildest. */
export const TIERS = Object.freeze(["illegal", "abusif", "a-clarifier", "style"]);

const MOST_FINDINGS = 1000;

/**
 * Keeps what the extension shows of a report; the ad's text is never part of it.
 * @param {unknown} answer the parsed JSON
 * @param {import("./messages.js").Ad} ad the ad it is about
 * @returns {{rulesetVersion: string, lawChecked: string, notAnalysed: string[], findings: object[]}}
 * @throws {TypeError} when the answer is not a report with UTF-16 offsets
 */
export function acceptReport(answer, ad) {
  const report = record(answer, "report");
  if (report.offset_encoding !== "utf-16") throw new TypeError("offset_encoding is not utf-16");
  return {
    rulesetVersion: string(report.ruleset_version, "ruleset_version"),
    lawChecked: string(report.law_checked, "law_checked"),
    notAnalysed: list(report.not_analysed ?? [], "not_analysed").map((line) => string(line, "not_analysed")),
    findings: withoutRepeats(list(report.findings, "findings").slice(0, MOST_FINDINGS).map(finding), ad),
  };
}

/** @param {object[]} findings @returns {Record<string, number>} every tier, zero included */
export function countByTier(findings) {
  return Object.fromEntries(TIERS.map((tier) => [tier, findings.filter((found) => found.tier === tier).length]));
}

/** When the ad's text holds its title, the same words come twice: once is enough. */
function withoutRepeats(findings, { title, text }) {
  if (!title || !squeeze(text).includes(squeeze(title))) return findings;
  const inText = new Set(findings.filter(({ field }) => field === "text").map(identity));
  return findings.filter((found) => found.field === "text" || !inText.has(identity(found)));
}

const identity = ({ rule, quote }) => JSON.stringify([rule, squeeze(quote)]);

const squeeze = (words) => words.replace(/\s+/g, " ").trim();

function finding(value) {
  const found = record(value, "finding");
  const accepted = {
    rule: string(found.rule, "rule"),
    label: string(found.label ?? "", "label"),
    fingerprint: string(found.fingerprint ?? "", "fingerprint"),
    tier: oneOf(TIERS, found.tier, "tier"),
    field: oneOf(["text", "title"], found.field, "field"),
    start: offset(found.start, "start"),
    end: offset(found.end, "end"),
    quote: string(found.quote, "quote"),
    prefix: string(found.prefix ?? "", "prefix"),
    suffix: string(found.suffix ?? "", "suffix"),
    message: string(found.message, "message"),
    why: string(found.why, "why"),
    question: string(found.question, "question"),
    rewrite: found.rewrite == null ? null : rewrite(found.rewrite),
    sources: list(found.sources, "sources").map(source),
  };
  if (accepted.end < accepted.start) throw new TypeError("end before start");
  return accepted;
}

function rewrite(value) {
  const { text, applicability } = record(value, "rewrite");
  return {
    text: string(text, "rewrite.text"),
    applicability: oneOf(["safe", "adapt", "display"], applicability, "applicability"),
  };
}

function source(value) {
  const cited = record(value, "source");
  return {
    title: string(cited.title, "source.title"),
    article: typeof cited.article === "string" ? cited.article : "",
    url: webAddress(cited.url),
    checked: string(cited.checked, "source.checked"),
  };
}

/** A link goes to the web or nowhere: javascript: and the like are dropped, the citation stays. */
function webAddress(value) {
  return typeof value === "string" && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null;
}

function string(value, name) {
  if (typeof value !== "string") throw new TypeError(`${name} is not a string`);
  return value;
}

function list(value, name) {
  if (!Array.isArray(value)) throw new TypeError(`${name} is not a list`);
  return value;
}

function record(value, name) {
  if (typeof value !== "object" || value === null) throw new TypeError(`${name} is not an object`);
  return value;
}

function oneOf(allowed, value, name) {
  if (!allowed.includes(value)) throw new TypeError(`${name} is not one of ${allowed.join(", ")}`);
  return value;
}

/** A title has no offsets in the text: null is accepted and read as 0. */
function offset(value, name) {
  if (value == null) return 0;
  if (!Number.isInteger(value) || value < 0) throw new TypeError(`${name} is not an offset`);
  return value;
}
