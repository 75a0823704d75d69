/** What a field holds: its text, where words stand in it, and how to replace them as its user would. */

(() => {
  const reader = globalThis.SansReprocheReader;

  const isPlain = (field) => field.tagName === "TEXTAREA";

  /** @param {HTMLElement} field @returns {{text: string, segments: object[]}} offsets are UTF-16 */
  const readField = (field) => (isPlain(field) ? { text: field.value, segments: [] } : reader.readElement(field));

  /** Where the words of a finding now stand in a <textarea>, or null. @param {string} text @param {object} finding */
  function placeInText(text, { start, end, quote, prefix }) {
    if (text.slice(start, end) === quote) return { start, end };
    const before = text.indexOf(prefix.slice(-12) + quote);
    const at = before < 0 ? text.indexOf(quote) : before + prefix.slice(-12).length;
    return at < 0 ? null : { start: at, end: at + quote.length };
  }

  /**
   * Replaces the words by the editor's own way: what follows (its history, its own copy of the text) is its business.
   * @returns {Promise<boolean>} whether the field now says so
   */
  async function replace(field, finding, reading, text) {
    field.focus({ preventScroll: true });
    return isPlain(field) ? replaceInText(field, finding, text) : replaceInEditor(field, finding, reading, text);
  }

  function replaceInText(field, finding, text) {
    const place = placeInText(field.value, finding);
    if (!place) return false;
    const expected = field.value.slice(0, place.start) + text + field.value.slice(place.end);
    field.setSelectionRange(place.start, place.end);
    document.execCommand("insertText", false, text); // the only way that the browser can undo
    return field.value === expected;
  }

  async function replaceInEditor(field, { start, end, quote, prefix, suffix }, reading, text) {
    const range = reader.rangeFor(reading, start, end, quote, { prefix, suffix, again: readField(field) });
    if (!range) return false;
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    await nextTask(); // the editor hears of the selection
    if (bare(String(getSelection())) !== bare(quote)) return false;
    const before = readField(field).text;
    if (!offered(field, text)) document.execCommand("insertText", false, text);
    await nextFrames();
    const now = readField(field).text;
    return now !== before && bare(now).includes(bare(text));
  }

  /** Editors that keep their own copy of the text want to do it themselves: they say so by cancelling the event. */
  function offered(field, text) {
    const given = new DataTransfer();
    given.setData("text/plain", text);
    const { startContainer, startOffset, endContainer, endOffset } = getSelection().getRangeAt(0);
    const targetRanges = [new StaticRange({ startContainer, startOffset, endContainer, endOffset })];
    const said = { inputType: "insertReplacementText", data: text, dataTransfer: given, targetRanges, bubbles: true, cancelable: true, composed: true };
    return !field.dispatchEvent(new InputEvent("beforeinput", said));
  }

  const bare = (words) => words.replace(/(^|\n)- /g, "$1").replace(/\s+/g, "");
  const nextTask = () => new Promise((done) => setTimeout(done));
  const nextFrames = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  globalThis.SansReproche.draft = { isPlain, readField, placeInText, replace };
})();
