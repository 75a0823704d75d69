// Finds words of a reading again in the live page, as a DOM Range, and says when they are no longer there.
(() => {
  "use strict";

  /**
   * The Range of text.slice(start, end) of `reading`, or null when the page no longer shows `quote` (compared but for white
   * space). When the page moved on, the quote is looked for in `again`, a later reading; `prefix` and `suffix` (the words
   * around it) choose between several occurrences. Offsets are UTF-16. O(log n) while the page still holds the reading's nodes.
   */
  function rangeFor(reading, start, end, quote, { prefix = "", suffix = "", again = reading } = {}) {
    if (bare(reading.text.slice(start, end)) === bare(quote)) {
      const range = liveRange(reading, start, end);
      if (range) return range;
    }
    const place = again.segments.length ? placeOf(again, quote, prefix, suffix, start / (reading.text.length || 1)) : null;
    return place ? liveRange(again, place.start, place.end) : null;
  }

  function liveRange({ text, segments }, start, end) {
    const first = firstEndingAfter(segments, start);
    let last = first;
    if (first === segments.length || segments[first].start >= end) return null;
    for (let i = first; i < segments.length && segments[i].start < end; last = i, i += 1) {
      if (!holds(segments[i], text)) return null;
    }
    const [from, to] = [segments[first], segments[last]];
    if (from.node.getRootNode() !== to.node.getRootNode()) return null; // a Range cannot cross a shadow root
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, from.nodeStart + Math.max(0, start - from.start));
    range.setEnd(to.node, to.nodeStart + Math.min(end, to.end) - to.start);
    return range;
  }

  function firstEndingAfter(segments, offset) {
    let [low, high] = [0, segments.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (segments[middle].end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function holds({ start, end, node, nodeStart }, text) {
    return node.isConnected && loose(node.data.slice(nodeStart, nodeStart + end - start)) === loose(text.slice(start, end));
  }

  // The occurrence whose surroundings agree most; between equals, the nearest to where the quote stood.
  function placeOf(reading, quote, prefix, suffix, share) {
    const { letters, offsets } = (reading.bare = reading.bare || lettersOf(reading.text));
    const sought = bare(quote);
    if (!sought) return null;
    let best = null;
    for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
      const after = at + sought.length;
      const agreement = common(letters.slice(Math.max(0, at - 32), at), bare(prefix), -1) + common(letters.slice(after, after + 32), bare(suffix), 1);
      const score = agreement - Math.abs(at / letters.length - share);
      if (!best || score > best.score) best = { score, start: offsets[at], end: offsets[after - 1] + 1 };
    }
    return best;
  }

  function common(there, here, step) {
    const length = Math.min(there.length, here.length);
    let same = 0;
    while (same < length && there.at(step < 0 ? -1 - same : same) === here.at(step < 0 ? -1 - same : same)) same += 1;
    return same;
  }

  function lettersOf(text) {
    const offsets = [];
    for (let i = 0; i < text.length; i += 1) if (!/\s/.test(text[i]) && !isBullet(text, i)) offsets.push(i);
    return { letters: offsets.map((at) => text[at]).join(""), offsets };
  }

  // "- " before an item is the reading's, not the page's.
  function isBullet(text, at) {
    return text[at] === "-" && text[at + 1] === " " && (at === 0 || text[at - 1] === "\n");
  }

  function bare(text) {
    return text.replace(/(^|\n)- /g, "$1").replace(/\s+/g, "");
  }

  function loose(text) {
    return text.replace(/\s/g, " ");
  }

  Object.assign(globalThis.SansReprocheReader, { rangeFor });
})();
