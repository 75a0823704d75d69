/**
 * The textarea, which keeps its own undo, input methods and voice, over a mirror of its text that bears the marks.
 * The CSS Custom Highlight API draws them: no element is made, and what is typed moves them along.
 */

import { byId } from "./dom.js";

const TIERS = ["justified", "style", "a-clarifier", "abusif", "illegal"]; // the later, the higher
const field = byId("text");
const mirror = byId("mirror");
const node = document.createTextNode("");
let ranges = [];

mirror.append(node, "\n\u200b"); // the textarea's last line shows even when it is empty
byId("editor").classList.add("mirrored");
sync();

export const text = () => field.value;

/** Brings the mirror up to what the textarea holds; only what changed is touched, so that marks follow their words. */
export function sync() {
  const [before, after] = [node.data, field.value];
  let start = 0;
  const shortest = Math.min(before.length, after.length);
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  node.replaceData(start, before.length - start - end, after.slice(start, after.length - end));
}

/** @param {({start: number, end: number, quote: string, tier: string}|null)[]} places one per finding; null is not drawn */
export function draw(places) {
  ranges = places.map((place) => {
    if (!place || node.data.slice(place.start, place.end) !== place.quote) return null;
    const range = new Range();
    range.setStart(node, place.start);
    range.setEnd(node, place.end);
    return range;
  });
  if (!("highlights" in CSS)) return;
  TIERS.forEach((tier, priority) => {
    const drawn = ranges.filter((range, index) => range && places[index].tier === tier);
    const highlight = new Highlight(...drawn);
    highlight.priority = priority;
    CSS.highlights.set(`sr-${tier}`, highlight);
  });
}

/** The words of a finding where they are now, or null when they were changed. */
export function placeOf(index, quote) {
  const range = ranges[index];
  if (!range || range.toString() !== quote || field.value.slice(range.startOffset, range.endOffset) !== quote) return null;
  return { start: range.startOffset, end: range.endOffset };
}

/** The findings whose words hold the caret. */
export function atCaret() {
  const at = field.selectionStart;
  return ranges.flatMap((range, index) => (range && range.startOffset <= at && at <= range.endOffset ? [index] : []));
}

/** Marks the finding being read; null for none. */
export function activate(index) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("sr-active");
  if (index === null || !ranges[index]) return;
  const highlight = new Highlight(ranges[index]);
  highlight.priority = TIERS.length;
  CSS.highlights.set("sr-active", highlight);
}

/** Selects words of the text and brings them into view. */
export function show(index, { start, end }) {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const box = ranges[index].getBoundingClientRect();
  if (box.top < 80 || box.bottom > innerHeight - 40) scrollBy({ top: box.top - innerHeight / 3 });
}

/** Puts words in a field through its own undo. */
export function replace(target, start, end, words) {
  target.focus({ preventScroll: true });
  target.setSelectionRange(start, end);
  if (document.execCommand(words ? "insertText" : "delete", false, words)) return;
  target.setRangeText(words, start, end, "end");
  target.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Puts a whole text in the editor; Ctrl+Z brings the former one back. */
export function replaceAll(words) {
  replace(field, 0, field.value.length, words);
  field.setSelectionRange(0, 0);
}
