// Reads the ad of a page, and finds its words again in the page: what the rest of the extension calls.
(() => {
  "use strict";

  const { slices, blocks, regions, jsonld, boards, finder } = globalThis.SansReprocheReader;
  const SHORTEST = 150; // characters below which a box of the board is a teaser, not the ad
  const NO_FACTS = { title: "", contract: null, date: null };
  const NOTHING = { kind: "none", reader: "none", ...NO_FACTS, text: "" };
  const NEAR = 25; // lines above the ad in which its title stands
  const SHORTEST_SELECTION = 20;

  /**
   * The job ad that `document` shows.
   *
   * Returns {kind: "page"|"json-ld"|"selection"|"none", reader, title, contract, date, text, segments}: `reader` names what
   * found it; `contract` and `date` (YYYY-MM-DD) may be null; `segments` are {start, end, node, nodeStart}, sorted, such that
   * text.slice(start, end) is node.data.slice(nodeStart, nodeStart + end - start) but for white space, one for one. Offsets
   * are UTF-16. Changes nothing in the page.
   */
  function read(document, options = {}) {
    return slices.run(reading(document, options));
  }

  /** The same, leaving the page its turn; null when `stale()` says that nobody waits for it any more. */
  function readInSlices(document, options, stale) {
    return slices.runInSlices(reading(document, options), stale);
  }

  function* reading(document, { selection = null }) {
    const board = boards.boardOf(document.location ? document.location.hostname : "");
    const page = document.body ? yield* blocks.walking(document.body) : { lines: [], boxes: [], controls: [] };
    page.title = regions.fold(document.title);
    yield* regions.marking(page);
    const posting = postingOf(document, page);
    yield;
    const selected = selection && (yield* selectedLines(selection));
    const found = selected ? { kind: "selection", reader: "selection", lines: selected } : yield* findingAd(document, page, board, posting);
    if (found.kind === "none") return { ...NOTHING, segments: [] };
    // On pages that swap ads without loading, the declared posting may be the one before.
    const facts = posting && speaksOf(posting, found.lines, page) ? jsonld.factsOf(posting) : NO_FACTS;
    const title = titleOf(document, board, facts, page, found.lines);
    return {
      kind: found.kind,
      reader: found.reader,
      title,
      contract: facts.contract || contractOf(document, board, page, title),
      date: facts.date,
      ...assemble(withoutTitle(found.lines, title)),
    };
  }

  /** The words of one element as they stand, {text, segments}: what is being written, say. Segments as above. */
  function readElement(el) {
    return assemble(blocks.walk(el).lines);
  }

  /** Whether two readings are the same ad in substance. */
  function sameAd(a, b) {
    return Boolean(a && b) && squeeze(a.text) === squeeze(b.text);
  }

  function* selectedLines(selection) {
    if (selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const around = range.commonAncestorContainer;
    const root = around.nodeType === 3 ? around.parentElement : around;
    const { lines } = yield* blocks.walking(root, { clip: range });
    return lines.reduce((sum, line) => sum + line.text.length, 0) >= SHORTEST_SELECTION ? lines : null;
  }

  // The posting that the page is about: the only one, or the only one whose title is the page's. A list declares many.
  function postingOf(document, page) {
    const declared = jsonld.postings(document);
    const titled = declared.filter((posting) => isTitled(posting, page));
    const [posting] = declared.length === 1 ? declared : titled.length === 1 ? titled : [null];
    return posting && { ...posting, written: jsonld.linesOf(posting) };
  }

  function isTitled(posting, page) {
    const title = regions.fold(jsonld.factsOf(posting).title);
    return title !== "" && page.title.includes(title);
  }

  function speaksOf(posting, lines, page) {
    return isTitled(posting, page) || charsOf(lines.filter(knownBy(posting.written))) >= 0.3 * charsOf(lines);
  }

  function* findingAd(document, page, board, posting) {
    const ofBoard = finder.inside(page, boards.containersOf(board, document));
    const told = charsOf(ofBoard) >= SHORTEST ? { kind: "page", reader: board.name, lines: ofBoard } : null;
    if (told && board.verified) return told;
    const found = yield* findingOnPage(page, posting);
    return told && agrees(charsOf(ofBoard), found, posting) ? told : found;
  }

  // A row written from hearsay may name a part of the ad, or the whole page: it counts when what is found without it has its size.
  function agrees(chars, { kind, lines }, posting) {
    if (kind === "none") return true;
    const expected = kind === "page" ? charsOf(lines) : charsOf(posting.written);
    return chars > 0.8 * expected && chars < 1.25 * expected;
  }

  function* findingOnPage(page, posting) {
    const written = posting ? posting.written : [];
    const known = written.length ? knownBy(written) : null;
    const lines = yield* finder.finding(page, known);
    const shown = known && lines ? charsOf(lines.filter(known)) / charsOf(written) : 0;
    if (lines && (!known || shown >= 0.5 || charsOf(lines) > charsOf(written))) {
      return { kind: "page", reader: shown >= 0.5 ? "json-ld-on-page" : "finder", lines };
    }
    if (charsOf(written) >= SHORTEST) return { kind: "json-ld", reader: "json-ld", lines: written };
    return { kind: "none", reader: "none" };
  }

  // Tells the lines whose words stand, in this order, in the text that the page declares.
  function knownBy(written) {
    const bare = (text) => regions.fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
    const all = written.map((line) => bare(line.text)).join("");
    const answers = new Map();
    return (line) => {
      if (!answers.has(line)) answers.set(line, all.includes(bare(line.text)) && line.text.length > 3);
      return answers.get(line);
    };
  }

  function charsOf(lines) {
    return lines.reduce((sum, line) => sum + line.text.length, 0);
  }

  // The title is sent apart: said twice, what is wrong in it would be found twice.
  function withoutTitle(lines, title) {
    const [first] = lines;
    return (first.heading === 1 || first.heading === 2) && first.text === title ? lines.slice(1) : lines;
  }

  function assemble(lines) {
    let text = "";
    const segments = [];
    for (const line of lines) {
      if (text) text += "\n";
      if (line.item && !/^[-–•*·▪]/.test(line.text)) text += "- ";
      for (const { at, node, nodeStart, length } of line.pieces || []) {
        segments.push({ start: text.length + at, end: text.length + at + length, node, nodeStart });
      }
      text += line.text;
    }
    // Fragments parsed from JSON-LD are in no page: their nodes would lead nowhere.
    return { text, segments: segments.length && segments[0].node.isConnected && segments[0].node.ownerDocument.defaultView ? segments : [] };
  }

  function titleOf(document, board, facts, page, lines) {
    const meta = document.querySelector("meta[property='og:title']");
    const named = lines.map((line) => /^(?:intitulé|titre|job title)(?: du poste| de l.offre)? ?: ?(.+)$/i.exec(line.text)).find(Boolean);
    const told = facts.title || firstText(document, board && board.title) || (named && named[1]) || titleAbove(page, lines[0]);
    return told || (meta && meta.content) || document.title || "";
  }

  // The heading of highest rank just above the ad, or on top of it. Above a list of jobs is the title of the list.
  function titleAbove(page, first) {
    const at = Math.max(0, page.lines.indexOf(first));
    let from = Math.max(0, at - NEAR);
    for (let i = from; i < at; i += 1) if (page.lines[i].out === "cards") from = i;
    const near = page.lines.slice(from, at + 3)
      .filter((line) => line.heading > 0 && line.text.length < 160 && !finder.headsSection(line));
    const rank = Math.min(...near.map((line) => line.heading));
    const best = near.filter((line) => line.heading === rank).pop();
    return best ? best.text : "";
  }

  function firstText(document, selector) {
    const el = selector && document.querySelector(selector);
    return el ? squeeze(el.textContent).replace(/ - job post$/, "") : "";
  }

  function contractOf(document, board, page, title) {
    const told = board && board.contract ? jsonld.contractIn(firstText(document, board.contract), title) : null;
    if (told) return told;
    const stated = /^(?:(?:type de |nature du |duree du )?contrat ?:? ?)?(?:cdi|cdd|stage|alternance|interim|freelance)\b/;
    const labels = page.lines.filter((line) => line.text.length < 40 && stated.test(line.folded));
    return labels.length > 0 && labels.length < 4 ? jsonld.contractIn(labels[0].text, title) : null;
  }

  function squeeze(text) {
    return text.replace(/\s+/g, " ").trim();
  }

  Object.assign(globalThis.SansReprocheReader, { read, readInSlices, readElement, sameAd });
})();
