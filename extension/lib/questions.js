/** The questions of several findings as one message that a candidate can send. Pure. */

/**
 * @param {object[]} findings in the order they are shown
 * @returns {string[]} each question once, whatever its spaces and capitals
 */
export function questionsOf(findings) {
  const said = new Map();
  for (const { question } of findings) {
    const key = question.replace(/\s+/g, " ").trim().toLowerCase();
    if (key && !said.has(key)) said.set(key, question.trim());
  }
  return [...said.values()];
}

/** @param {string[]} questions @param {string} title of the ad, or "" @param {Function} t @returns {string} */
export function messageOf(questions, title, t) {
  const opening = title ? t("questions_opening_titled", { title }) : t("questions_opening");
  return [opening, "", ...questions.map((question) => `- ${question}`), "", t("questions_closing")].join("\n");
}
