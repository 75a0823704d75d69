/** The fields where an ad may be written: large ones, never a secret, a search or a short answer. */

(() => {
  const LEAST_HEIGHT_PX = 60;
  const LEAST_ROOM = 400; // characters: a field that takes fewer holds no ad
  const NOT_PROSE = "[role=searchbox], [role=combobox], [role=search] *, [aria-autocomplete], [autocomplete*=password], .monaco-editor *, .cm-editor *";

  /**
   * The field that an event happened in, or null: a <textarea>, or the outermost element that can be edited.
   * @param {Event} event
   * @returns {HTMLElement|null}
   */
  function fieldOf(event) {
    const [target] = event.composedPath();
    const field = target?.nodeType === 1 ? (target.tagName === "TEXTAREA" ? target : editableRoot(target)) : null;
    return field && isForProse(field) ? field : null;
  }

  function editableRoot(target) {
    if (!target.isContentEditable) return null;
    let root = target;
    while (root.parentElement?.isContentEditable) root = root.parentElement;
    return root;
  }

  function isForProse(field) {
    if (field.matches(NOT_PROSE) || field.readOnly || field.disabled) return false;
    if (field.maxLength >= 0 && field.maxLength < LEAST_ROOM) return false;
    return field.getAttribute("aria-multiline") !== "false" && field.offsetHeight >= LEAST_HEIGHT_PX;
  }

  globalThis.SansReproche.fieldOf = fieldOf;
})();
