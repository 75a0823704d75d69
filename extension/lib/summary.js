/** A tab's state in words: the badge, its title, the panel's sentence. Pure. */

import { TIERS, countByTier } from "./report.js";

const COLOURS = { illegal: "#b3261e", abusif: "#9a4a00", "a-clarifier": "#0b57d0", style: "#5f6368" };
const NEUTRAL = COLOURS.style;

/**
 * @param {ReturnType<typeof import("./ignoring.js").inSight>} state
 * @param {ReturnType<typeof import("./i18n.js").translator>} t
 * @param {string} server
 * @returns {{text: string, title: string, color: string}}
 */
export function badge(state, t, server) {
  const plain = (text, words) => ({ text, title: words ? t("badge_title", { words }) : "Sans reproche", color: NEUTRAL });
  switch (state.phase) {
    case "checking":
      return plain("…", t("badge_checking"));
    case "no-ad":
      return plain("–", t("badge_no_ad"));
    case "failed":
      return plain("!", failure(state.error, t, server));
    case "done":
      if (state.report.findings.length) return found(state.report.findings, t);
      return plain("0", t(state.hidden ? "badge_all_hidden" : "badge_none"));
    default:
      return plain("", "");
  }
}

/** The panel's sentence for a state, read aloud once. @see badge for the parameters */
export function sentence(state, t, server) {
  if (state.phase === "failed") return [failure(state.error, t, server), ...(state.error.again ? [t("state_again")] : [])].join(" ");
  if (state.phase !== "done") return t(`state_${state.phase.replaceAll("-", "_")}`);
  const { findings } = state.report;
  if (!findings.length) return t(state.hidden ? "state_all_hidden" : "state_none");
  return t("summary", { total: t.count("findings", findings.length), tiers: tiersInWords(findings, t) });
}

/** @param {import("./state.js").Failure} error */
export function failure({ code, detail }, t, server) {
  const words = t(`error_${code.replaceAll("-", "_")}`, { server });
  return code === "refused" && detail ? `${words} ${detail}` : words;
}

function found(findings, t) {
  const counts = countByTier(findings);
  const total = t.count("findings", findings.length);
  return {
    text: findings.length > 99 ? "99+" : String(findings.length),
    title: t("badge_title", { words: `${total} (${tiersInWords(findings, t)})` }),
    color: COLOURS[TIERS.find((tier) => counts[tier] > 0)],
  };
}

function tiersInWords(findings, t) {
  const counts = countByTier(findings);
  return TIERS.filter((tier) => counts[tier] > 0)
    .map((tier) => t.count(`count_${tier.replaceAll("-", "_")}`, counts[tier]))
    .join(", ");
}
