/** A question before what cannot be taken back, in the browser's own modal dialog: Escape and « Garder » change nothing. */

const { element } = globalThis.SansReproche;

/** @param {string} question @param {string} yes @param {string} no @returns {Promise<boolean>} */
export function confirmed(question, yes, no) {
  return new Promise((answer) => {
    const keep = element("button", { type: "button", onclick: () => dialog.close() }, no);
    const go = element("button", { type: "button", class: "grave", onclick: () => dialog.close("yes") }, yes);
    const dialog = element("dialog", { "aria-labelledby": "confirm" }, element("p", { id: "confirm" }, question), element("p", { class: "actions" }, keep, go));
    dialog.addEventListener("close", () => {
      dialog.remove();
      answer(dialog.returnValue === "yes");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
