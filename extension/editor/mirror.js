/** A <textarea> shows no highlight of ours: its words are laid out a second time, unseen, exactly over it, and marked there. */

(() => {
  const { element } = globalThis.SansReproche;
  const COPIED = [
    "font", "letterSpacing", "wordSpacing", "lineHeight", "textIndent", "textAlign", "textTransform", "direction", "tabSize", "wordBreak",
    "overflowWrap", "fontVariantLigatures", "fontKerning", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft",
  ];

  /** @param {ShadowRoot} root of ours, that holds the mirror */
  function mirrorIn(root) {
    const text = document.createTextNode("");
    const mirror = element("div", { class: "mirror", "aria-hidden": "true", hidden: true }, text);
    root.append(mirror);

    /** @param {HTMLTextAreaElement} field */
    function reflect(field) {
      const style = getComputedStyle(field);
      for (const name of COPIED) mirror.style[name] = style[name];
      const { left, top } = field.getBoundingClientRect();
      Object.assign(mirror.style, {
        left: `${left + field.clientLeft}px`,
        top: `${top + field.clientTop}px`,
        width: `${field.clientWidth}px`,
        height: `${field.clientHeight}px`,
      });
      if (text.data !== field.value) text.data = field.value;
      mirror.hidden = false;
      mirror.scrollTop = field.scrollTop;
      mirror.scrollLeft = field.scrollLeft;
    }

    function rangeOf({ start, end }) {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    }

    return { reflect, rangeOf, hide: () => (mirror.hidden = true) };
  }

  globalThis.SansReproche.mirrorIn = mirrorIn;
})();
