/** « Que faire ? »: what can be done about what was found, no further than a text or an official page confirms. Pure. */

import { TIERS } from "./report.js";

const CHECKED = "2026-11-21";

/** The articles on prohibited criteria: the proof is shared there, and the Défenseur des droits has decided on ads. */
const DISCRIMINATION = /\b(?:L1132-1|L1142-1|L5321-2|L5331-2|225-[12])\b/;

const PROOF = { title: "Code du travail", article: "L1134-1", url: "https://code.travail.gouv.fr/code-du-travail/l1134-1", checked: CHECKED };
const DECISION = {
  title: "Défenseur des droits",
  article: "décision 2018-205",
  url: "https://juridique.defenseurdesdroits.fr/index.php?lvl=notice_display&id=26137",
  checked: CHECKED,
};
const SCAMS = {
  title: "Cybermalveillance.gouv.fr",
  article: "Propositions d'emploi non sollicitées",
  url: "https://cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/propositions-d-emploi-non-sollicitees",
  checked: CHECKED,
};

const BY_TIER = {
  illegal: ["advice_ask_correct", "advice_keep", "advice_site"],
  abusif: ["advice_ask_lawful", "advice_keep", "advice_site"],
  "a-clarifier": ["advice_ask_before", "advice_keep_answer"],
  style: ["advice_style"],
};

/**
 * @param {object[]} findings in sight
 * @returns {{tier: string, steps: {key: string, source: object|null}[]}[]} from the gravest tier; `key` names the words
 */
export function adviceFor(findings) {
  return TIERS.flatMap((tier) => {
    const ofTier = findings.filter((finding) => finding.tier === tier);
    return ofTier.length ? [{ tier, steps: stepsFor(tier, ofTier) }] : [];
  });
}

function stepsFor(tier, findings) {
  const plain = (key) => ({ key, source: null });
  const scam = findings.some(({ rule }) => rule.startsWith("arnaque-"));
  const discrimination = tier !== "style" && findings.some(({ sources }) => sources.some(({ article }) => DISCRIMINATION.test(article)));
  return [
    ...(scam ? [plain("advice_scam_nothing"), { key: "advice_scam_report", source: SCAMS }] : []),
    ...BY_TIER[tier].map(plain),
    ...(discrimination ? [{ key: "advice_proof", source: PROOF }, { key: "advice_rights", source: DECISION }] : []),
  ];
}
