/** What the user reports of a finding, or of words that none was made of: a draft, and exactly what it sends. Pure. */

const MOST = { quote: 2000, around: 200, comment: 2000, address: 2000 };

/**
 * @typedef {{id: string, kind: "false-positive"|"missed", rule: string, label: string, quote: string, prefix: string,
 *   suffix: string, comment: string, address: string, withAddress: boolean, rulesetVersion: string, lang: string}} Draft
 */

/** @returns {Draft} about a finding that should not be one */
export function falsePositive(finding, state, lang) {
  const { rule, label, quote, prefix, suffix } = finding;
  return draft({ kind: "false-positive", rule, label, quote, prefix, suffix }, state, lang);
}

/** @param {{quote: string, prefix: string, suffix: string}} words selected in the page @returns {Draft} */
export const missed = (words, state, lang) => draft({ kind: "missed", rule: "", label: "", ...words }, state, lang);

/** What is sent, field by field, and nothing else. @param {Draft} draft @returns {object} the body of the request */
export function payloadOf({ id, kind, rule, label, quote, prefix, suffix, comment, address, withAddress, rulesetVersion, lang }) {
  const optional = {
    ...(rule ? { rule } : {}),
    ...(label ? { label } : {}),
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
    ...(comment.trim() ? { comment: comment.trim().slice(0, MOST.comment) } : {}),
    ...(withAddress && address ? { url: address } : {}),
  };
  return { id, kind, quote, ...optional, ruleset_version: rulesetVersion, lang };
}

function draft({ quote, prefix, suffix, ...about }, { address, report }, lang) {
  return {
    ...about,
    id: crypto.randomUUID(),
    quote: quote.slice(0, MOST.quote).toWellFormed(),
    prefix: prefix.slice(-MOST.around).toWellFormed(),
    suffix: suffix.slice(0, MOST.around).toWellFormed(),
    comment: "",
    address: address.slice(0, MOST.address),
    withAddress: false,
    rulesetVersion: report?.rulesetVersion ?? "",
    lang,
  };
}
