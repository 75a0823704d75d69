/** Documents inside the page: the frames of its own origin, which we read and mark as if they were part of it. */

(() => {
  /** Whether an ancestor's script already reads this document: it sees all frames of its own origin. */
  function readFromAbove() {
    try {
      return window !== window.top && Boolean(window.parent.document);
    } catch {
      return false;
    }
  }

  /** Where a document stands in the viewport of the page. @param {Document} inner @returns {{x: number, y: number}} CSS pixels */
  function originOf(inner) {
    let [x, y] = [0, 0];
    for (let view = inner.defaultView; view && view !== window && view.frameElement; view = view.parent) {
      const { left, top } = view.frameElement.getBoundingClientRect();
      x += left + view.frameElement.clientLeft;
      y += top + view.frameElement.clientTop;
    }
    return { x, y };
  }

  /** A range's box in the viewport of the page. @param {Range} range */
  function boxOf(range) {
    const { x, y } = originOf(range.startContainer.ownerDocument);
    const { left, top, width, height } = range.getBoundingClientRect();
    return new DOMRect(left + x, top + y, width, height);
  }

  /** What the user has selected, in the page or in one of its own frames; null when nothing is. @returns {Selection|null} */
  function selection(view = window) {
    const own = view.getSelection();
    if (own && !own.isCollapsed) return own;
    for (const frame of view.document.querySelectorAll("iframe, frame")) {
      const inner = frame.contentDocument?.defaultView; // null for another origin
      const found = inner ? selection(inner) : null;
      if (found) return found;
    }
    return null;
  }

  globalThis.SansReproche.frames = { readFromAbove, boxOf, originOf, selection };
})();
