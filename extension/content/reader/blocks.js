// Walks a document as its reader sees it: lines of text, the boxes that hold them, and where each character came from.
(() => {
  "use strict";

  const { slices } = globalThis.SansReprocheReader;
  const UNSEEN = new Set(
    ("SCRIPT STYLE NOSCRIPT TEMPLATE HEAD LINK META TITLE SVG MATH CANVAS VIDEO AUDIO OBJECT EMBED IMG PICTURE MAP " +
      "DATALIST OPTION PROGRESS METER RP RT BR").split(" "),
  );
  const FIELDS = new Set(["INPUT", "SELECT", "TEXTAREA"]);
  const NO_FIELD = new Set(["hidden", "submit", "button", "image", "reset", "search"]);
  // Only for fragments without style (HTML found in JSON-LD): elsewhere the computed style answers.
  const BLOCKS = new Set(
    ("ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
      "HEADER HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL").split(" "),
  );
  const UNSTYLED_INLINE = { display: "inline", visibility: "visible" };
  const UNSTYLED_BLOCK = { display: "block", visibility: "visible" };
  const UNSTYLED_PRE = { display: "block", visibility: "visible", whiteSpaceCollapse: "preserve" };
  const SEEN = { visibilityProperty: true, contentVisibilityAuto: false };
  const UNSTYLED_NONE = { display: "none", visibility: "visible" };
  const FOR_SCREEN_READERS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:s|-text|-only)?|a11y-hidden)(?:$|\s)/i;
  const WORDS = /[\p{L}\p{N}\p{Emoji_Presentation}]/u; // a line of bullets, rules or stray "&nbsp;" says nothing
  const DEEPEST = 1200; // deeper pages are hostile ones
  const MOST_LINES = 20000;
  const OURS = "SANS-REPROCHE"; // the card that the extension shows on the page

  /**
   * Lines and boxes under `root` (Element), in reading order, and the words of the buttons, which are in no line.
   *
   * line: {text, pieces: [{at, node, nodeStart, length}], box, index, links, strong, heading, item, label} where `links` and
   *   `strong` count characters, `heading` is 1–6 or 0, `item` is true on the first line of a list item.
   * box: {el, parent, depth, first, last, fields, heading, inLink} over the lines [first, last).
   * Offsets are UTF-16. With `clip` (Range), only the text inside it. A generator of steps, for slices.js.
   */
  function* walking(root, { clip = null } = {}) {
    const state = { lines: [], boxes: [], line: null, item: false, apart: false, controls: [], clip };
    const top = openBox(state, root, null, false);
    const stack = [level(root, { box: top, link: false, strong: false, heading: 0, label: false, preserve: false, depth: 0 }, null)];
    for (let steps = 1; stack.length; steps += 1) {
      const here = stack[stack.length - 1];
      const node = state.lines.length < MOST_LINES ? nextOf(here) : null;
      if (node === null) leave(state, stack.pop());
      else if (node.nodeType === 3) addText(state, node, here.context);
      else if (node.nodeType === 1) {
        const inner = enter(state, node, here.context);
        if (inner) stack.push(inner);
      }
      if (steps % slices.OFTEN === 0) yield;
    }
    closeLine(state);
    closeBox(state, top);
    return { lines: state.lines, boxes: state.boxes, controls: state.controls };
  }

  // One element being read: its children still to come, what is known inside it, how it stands on the page.
  function level(el, context, shape) {
    const some = someChildrenOf(el);
    return { list: some, at: 0, node: some ? null : (el.shadowRoot || el).firstChild, context, shape, el };
  }

  function nextOf(here) {
    if (here.list) return here.list[here.at++] || null;
    const { node } = here;
    here.node = node && node.nextSibling;
    return node;
  }

  // The children that are seen, when they are not just all of them.
  function someChildrenOf(parent) {
    const frame = parent.tagName === "IFRAME" ? frameBody(parent) : null;
    if (frame) return [frame];
    if (parent.tagName === "DETAILS" && !parent.open) return [...parent.children].filter((child) => child.tagName === "SUMMARY");
    const assigned = parent.tagName === "SLOT" ? parent.assignedNodes() : [];
    return assigned.length ? assigned : null;
  }

  function frameBody(frame) {
    try {
      return frame.contentDocument && frame.contentDocument.body;
    } catch {
      return null; // another origin: not ours to read
    }
  }

  // The level to go down to, or null when nothing of the element is read.
  function enter(state, el, context) {
    const tag = el.tagName.toUpperCase();
    if (tag === "BR") closeLine(state);
    if (FIELDS.has(tag) && isField(el)) context.box.fields += 1;
    if (UNSEEN.has(tag) || FIELDS.has(tag) || tag.startsWith(OURS) || context.depth > DEEPEST) return null;
    const style = styleOf(el, tag);
    const { display } = style;
    if (display === "none" || isUnseen(el, style)) return null;
    if (isDecoration(el)) return null;
    if (isControl(el, tag, context)) {
      state.controls.push(el.textContent.trim().slice(0, 60));
      return null;
    }
    const inline = display.startsWith("inline") || display === "contents" || display.startsWith("ruby");
    const inner = {
      box: context.box,
      link: context.link || (tag === "A" && el.hasAttribute("href")) || el.getAttribute("role") === "link",
      strong: context.strong || tag === "STRONG" || tag === "B",
      heading: headingLevel(el, tag) || context.heading,
      label: context.label || tag === "LABEL" || tag === "LEGEND",
      style,
      preserve: null, // asked of the style when there is text to put
      depth: context.depth + 1,
    };
    if (inline) {
      const apart = standsApart(el, tag, style);
      if (apart) state.apart = true;
      return level(el, inner, apart ? "apart" : null);
    }
    closeLine(state);
    inner.box = openBox(state, el, context.box, inner.link);
    if (tag === "LI") state.item = true;
    return level(el, inner, "block");
  }

  function leave(state, { shape, el, context }) {
    if (shape === "apart") state.apart = true;
    if (shape !== "block") return;
    closeLine(state);
    if (el.tagName === "LI") state.item = false;
    closeBox(state, context.box);
  }

  // One question to the browser, where it can be asked: reading a style property by property is what a walk costs.
  function isUnseen(el, style) {
    if (style === UNSTYLED_BLOCK || style === UNSTYLED_INLINE || style === UNSTYLED_PRE) return false;
    if (el.getAttribute("hidden") === "until-found") return true;
    return style.display === "contents" ? style.visibility !== "visible" : !el.checkVisibility(SEEN);
  }

  // Tags and badges touch in the source and are apart on the screen.
  function standsApart(el, tag, style) {
    if (/^inline-(?:block|flex|grid)$/.test(style.display)) return true;
    const before = el.previousSibling;
    return tag === "A" && before !== null && before.nodeType === 1 && before.tagName === "A";
  }

  function styleOf(el, tag) {
    const view = el.ownerDocument.defaultView;
    if (view) return view.getComputedStyle(el);
    if (el.hidden) return UNSTYLED_NONE;
    if (tag === "PRE") return UNSTYLED_PRE;
    return BLOCKS.has(tag) ? UNSTYLED_BLOCK : UNSTYLED_INLINE;
  }

  function preserves(style) {
    return (style.whiteSpaceCollapse || style.whiteSpace || "").match(/preserve|pre|break-spaces/) !== null;
  }

  function headingLevel(el, tag) {
    if (/^H[1-6]$/.test(tag)) return Number(tag[1]);
    return el.getAttribute("role") === "heading" ? Number(el.getAttribute("aria-level")) || 2 : 0;
  }

  function isField(el) {
    return !NO_FIELD.has(el.type);
  }

  function isDecoration(el) {
    if (FOR_SCREEN_READERS.test(el.getAttribute("class") || "")) return true;
    // Icon fonts write their name in the text; but a page behind a dialog is aria-hidden as a whole and is still read.
    return el.getAttribute("aria-hidden") === "true" && el.childElementCount < 3 && el.textContent.length < 40;
  }

  // A button's words are the site's, not the ad's, unless the button is the heading of a section that folds.
  function isControl(el, tag, context) {
    if (tag !== "BUTTON" && el.getAttribute("role") !== "button") return false;
    if (context.heading || el.textContent.length > 200) return false;
    return !el.querySelector("h1, h2, h3, h4, h5, h6");
  }

  function openBox(state, el, parent, inLink) {
    const box = { el, parent, depth: parent ? parent.depth + 1 : 0, first: state.lines.length, last: 0, fields: 0, inLink };
    state.boxes.push(box);
    return box;
  }

  function closeBox(state, box) {
    box.last = state.lines.length;
    if (box.parent) box.parent.fields += box.fields;
  }

  function openLine(state, context) {
    const { box, heading, label } = context;
    state.apart = false;
    state.line = { text: "", pieces: [], box, index: 0, links: 0, strong: 0, heading, item: state.item, label };
    state.item = false;
    return state.line;
  }

  function closeLine(state) {
    const line = state.line;
    state.line = null;
    if (!line) return;
    if (line.text.endsWith(" ")) {
      line.text = line.text.slice(0, -1);
      const last = line.pieces[line.pieces.length - 1];
      last.length -= 1;
      if (last.length === 0) line.pieces.pop();
    }
    if (!WORDS.test(line.text.replace(/&nbsp;/g, ""))) return void (state.item = state.item || line.item);
    line.index = state.lines.length;
    state.lines.push(line);
  }

  function addText(state, node, context) {
    context.preserve ??= preserves(context.style);
    const [start, end] = clipped(node, state.clip);
    if (start >= end) return;
    const white = context.preserve ? /[\t\r\f]|\n/g : / {2,}|[ ]*[\t\n\r\f][ \t\n\r\f]*/g;
    white.lastIndex = start;
    let from = start;
    for (let gap = white.exec(node.data); gap && gap.index < end; gap = white.exec(node.data)) {
      if (gap.index > from) put(state, context, node, from, gap.index, null);
      if (context.preserve && gap[0] === "\n") closeLine(state);
      else put(state, context, node, gap.index, gap.index + 1, " ");
      from = Math.min(white.lastIndex, end);
    }
    if (from < end) put(state, context, node, from, end, null);
  }

  function clipped(node, clip) {
    if (!clip) return [0, node.data.length];
    if (!clip.intersectsNode(node)) return [0, 0];
    return [
      node === clip.startContainer ? clip.startOffset : 0,
      node === clip.endContainer ? clip.endOffset : node.data.length,
    ];
  }

  // Adds node.data[start, end) to the current line; `shown` replaces one white space character by the space that is seen.
  function put(state, context, node, start, end, shown) {
    const line = state.line || (shown || node.data.slice(start, end) === " " ? null : openLine(state, context));
    if (!line) return;
    if (!context.preserve && node.data[start] === " " && (line.text === "" || line.text.endsWith(" "))) start += 1;
    else if (shown && (line.text === "" || line.text.endsWith(" "))) return;
    if (start >= end) return;
    if (state.apart && line.text && !line.text.endsWith(" ") && !shown && !/^\s/.test(node.data[start])) line.text += " ";
    state.apart = false;
    const length = end - start;
    const last = line.pieces[line.pieces.length - 1];
    const joined = last && last.at + last.length === line.text.length;
    if (joined && last.node === node && last.nodeStart + last.length === start) last.length += length;
    else line.pieces.push({ at: line.text.length, node, nodeStart: start, length });
    line.text += shown || node.data.slice(start, end);
    if (context.link) line.links += length;
    if (context.strong) line.strong += length;
  }

  globalThis.SansReprocheReader.blocks = { walking, walk: (root) => slices.run(walking(root)) };
})();
