/** Values the tests share: a report as the server sends it, and an ad as the page reader gives it. */

export const finding = (changes = {}) => ({
  rule: "score-exige",
  label: "score-exige",
  tier: "abusif",
  field: "text",
  start: 3,
  end: 14,
  quote: "Klout de 40",
  prefix: "Un ",
  suffix: " au moins",
  message: "Cette mention demande un score.",
  why: "Aucun lien avec le poste.",
  question: "À quoi sert ce score ?",
  rewrite: { text: "Vous animez des comptes.", applicability: "adapt" },
  related: [],
  sources: [{ title: "Code du travail", article: "L1221-6", url: "https://loi.example/L1221-6", checked: "2026-11-21" }],
  fingerprint: "f",
  ...changes,
});

export const report = (findings = [finding()], changes = {}) => ({
  ruleset_version: "2026.11.21-00000000",
  law_checked: "2026-11-21",
  as_of: "2026-11-21",
  offset_encoding: "utf-16",
  text_sha256: "",
  language: "fr",
  facts: {},
  counts: {},
  not_analysed: [],
  notes: [],
  findings,
  ...changes,
});

export const ad = (changes = {}) => ({
  kind: "page",
  title: "Chargé de communication",
  contract: "CDI",
  date: "2026-11-02",
  text: "Un Klout de 40 au moins",
  ...changes,
});
