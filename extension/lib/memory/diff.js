/** What differs between two texts: paragraph by paragraph, then word by word in those that were reworded. Pure, and bounded. */

/** Cells of the table of a comparison: beyond, the two halves are shown whole. */
const MOST_CELLS = 1_000_000;
const MOST_PAIRS = 10_000;
const ALIKE = 0.5;

/**
 * @typedef {{kind: "same"|"added"|"removed", text: string}} Part
 * @typedef {Part | {kind: "changed", parts: Part[]}} Block
 */

/** @param {string} before @param {string} after @returns {Block[]} the paragraphs of both, in reading order */
export function compareTexts(before, after) {
  const steps = compareLists(paragraphs(before), paragraphs(after));
  const blocks = [];
  for (let i = 0; i < steps.length; ) {
    if (steps[i].kind === "same") blocks.push(steps[i++]);
    else {
      const from = i;
      while (i < steps.length && steps[i].kind !== "same") i += 1;
      blocks.push(...pairUp(steps.slice(from, i)));
    }
  }
  return blocks;
}

/** @param {string} before @param {string} after @returns {Part[]} runs of words; put together, they give both texts back */
export function compareWords(before, after) {
  const runs = [];
  /** What changes since the last words that stayed: spaces alone between two changes belong to both. */
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed) runs.push({ kind: "removed", text: removed });
    if (added) runs.push({ kind: "added", text: added });
    removed = added = "";
  };
  const steps = compareLists(tokens(before), tokens(after));
  steps.forEach(({ kind, text }, at) => {
    const between = kind === "same" && (removed || added) && !text.trim() && steps[at + 1] && steps[at + 1].kind !== "same";
    if (kind === "same" && !between) {
      flush();
      if (runs.at(-1)?.kind === "same") runs.at(-1).text += text;
      else runs.push({ kind, text });
    } else {
      if (kind !== "added") removed += text;
      if (kind !== "removed") added += text;
    }
  });
  flush();
  return runs;
}

const paragraphs = (text) =>
  text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);

const tokens = (text) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** A removed paragraph and an added one that share most of their words are one that was reworded. */
function pairUp(steps) {
  const removed = steps.filter(({ kind }) => kind === "removed");
  const added = steps.filter(({ kind }) => kind === "added");
  if (removed.length * added.length > MOST_PAIRS) return [...removed, ...added];
  const blocks = [];
  let next = 0;
  for (const old of removed) {
    const found = added.findIndex(({ text }, at) => at >= next && alikeness(old.text, text) >= ALIKE);
    if (found < 0) {
      blocks.push(old);
      continue;
    }
    blocks.push(...added.slice(next, found), { kind: "changed", parts: compareWords(old.text, added[found].text) });
    next = found + 1;
  }
  return [...blocks, ...added.slice(next)];
}

/** The share of the longer one's words that both have. */
function alikeness(a, b) {
  const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [here, there] = [words(a), words(b)];
  const left = new Map();
  for (const word of here) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of there) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared / Math.max(1, here.length, there.length);
}

/** The longest common subsequence, once what both begin and end with is set aside. @returns {Part[]} */
function compareLists(a, b) {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const all = (list, kind) => list.map((text) => ({ kind, text }));
  return [
    ...all(a.slice(0, head), "same"),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail), all),
    ...all(a.slice(a.length - tail), "same"),
  ];
}

function middle(a, b, all) {
  if (!a.length || !b.length || a.length * b.length > MOST_CELLS) return [...all(a, "removed"), ...all(b, "added")];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        a[i] === b[j] ? longest[(i + 1) * width + j + 1] + 1 : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  const steps = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) [i, j] = [i + 1, steps.push({ kind: "same", text: a[i] }) && j + 1];
    else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) steps.push({ kind: "removed", text: a[i++] });
    else steps.push({ kind: "added", text: b[j++] });
  }
  return [...steps, ...all(a.slice(i), "removed"), ...all(b.slice(j), "added")];
}
