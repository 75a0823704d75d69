/** The files put in a page where someone writes, in order: the reader's, the card's, the editor's. Pure. */

export const FILES = Object.freeze({
  js: [
    "content/reader/slices.js",
    "content/reader/blocks.js",
    "content/reader/regions.js",
    "content/reader/jsonld.js",
    "content/reader/boards.js",
    "content/reader/finder.js",
    "content/reader/reader.js",
    "content/reader/anchor.js",
    "content/element.js",
    "content/details.js",
    "content/worker.js",
    "content/asking.js",
    "content/highlights.js",
    "content/card_style.js",
    "editor/fields.js",
    "editor/draft.js",
    "editor/mirror.js",
    "editor/sign_style.js",
    "editor/sign.js",
    "editor/main.js",
  ],
  css: ["content/highlights.css"],
});

