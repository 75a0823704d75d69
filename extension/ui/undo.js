/** The line that says what was just done, and takes it back: it holds the focus that the removed thing had. */

const byId = (id) => document.getElementById(id);

/**
 * @param {string} sentence what was done
 * @param {() => Promise<void>} takeBack puts things back, the focus included
 */
export function offerUndo(sentence, takeBack) {
  byId("undo-what").textContent = sentence;
  byId("undo").hidden = false;
  byId("undo-button").onclick = async () => {
    closeUndo();
    await takeBack();
  };
  byId("undo-button").focus();
}

export function closeUndo() {
  byId("undo").hidden = true;
  byId("undo-what").textContent = "";
}
