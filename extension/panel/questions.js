/** « Copier les questions à poser »: one polite message on the clipboard, or selected where there is no clipboard. */

import { messageOf, questionsOf } from "../lib/questions.js";

/**
 * @param {object[]} findings in sight, in order @param {string} title of the ad @param {Function} t
 * @param {HTMLTextAreaElement} box shows the message when it cannot be copied
 * @returns {Promise<string>} what became of it, in words
 */
export async function copyQuestions(findings, title, t, box) {
  const questions = questionsOf(findings);
  const message = messageOf(questions, title, t);
  if (await globalThis.SansReproche.copied(message)) {
    box.hidden = true;
    return t("panel_copied_all", { n: t.count("questions", questions.length) });
  }
  box.value = message;
  box.setAttribute("aria-label", t("panel_message"));
  box.hidden = false;
  box.select();
  return t("panel_copy_all_by_hand");
}
