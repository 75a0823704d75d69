/** What changed between two texts of one ad: its title, its paragraphs, and the findings that came and went. Pure. */

import { acceptReport } from "../report.js";
import { compareTexts, compareWords } from "./diff.js";

/**
 * @param {import("./record.js").Version} before @param {import("./record.js").Version} after
 * @returns {{title: object[]|null, blocks: object[], came: object[], went: object[], otherRules: boolean}}
 *   `title` is null when it stayed; `otherRules`: the two were read under different rules, which may explain a finding
 */
export function changesBetween(before, after) {
  const [then, now] = [findingsOf(before), findingsOf(after)];
  return {
    title: before.title === after.title ? null : compareWords(before.title, after.title),
    blocks: compareTexts(before.text, after.text),
    came: missingFrom(then, now),
    went: missingFrom(now, then),
    otherRules: before.report?.ruleset_version !== after.report?.ruleset_version,
  };
}

/** A report kept by an older version of ours may no longer be believed: it then shows nothing. @returns {object[]} */
export function findingsOf({ report, title, text }) {
  try {
    return acceptReport(report, { title, text }).findings;
  } catch {
    return [];
  }
}

function missingFrom(some, all) {
  const known = new Set(some.map(identity));
  return all.filter((finding) => !known.has(identity(finding)));
}

const identity = ({ fingerprint, rule, quote }) => fingerprint || JSON.stringify([rule, quote]);
