/** What each part of the extension may touch. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { FILES } from "../../extension/lib/writing_files.js";
import { FROM_PAGE, FROM_PANEL, TO_PAGE } from "../../extension/lib/messages.js";
import { ROOT, manifest, read, sources } from "./sources.mjs";

const scripts = sources(/\.js$/);
const using = (pattern, paths = scripts) => paths.filter((path) => pattern.test(read(path)));
const [content, style] = manifest.content_scripts;
const names = readFileSync(new URL("../../docs/e2e-noms.md", import.meta.url), "utf8");

test("only api.js fetches, and what it has a page fetch of itself", () => assert.deepEqual(using(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/), ["lib/api.js", "lib/injected.js"]));

test("only store.js touches storage and permissions", () => {
  assert.deepEqual(using(/chrome\.(storage|permissions)|localStorage/), ["lib/store.js"]);
});

test("only db.js touches IndexedDB", () => assert.deepEqual(using(/indexedDB/), ["lib/memory/db.js"]));

test("only browser.js knows that browsers differ", () => {
  assert.deepEqual(using(/sidePanel|sidebarAction|\bbrowser\.\w+\.|navigator\.userAgent/), ["lib/browser.js"]);
});

test("nothing imports JSON: Chromium would not start the stopped worker again", () => {
  assert.deepEqual(using(/with \{ type: "json" \}/), []);
});

test("no text ever becomes markup or code", () => {
  const dangerous = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setHTMLUnsafe/;
  assert.deepEqual(using(dangerous), []);
});

test("content scripts know of chrome only the messages, and import nothing", () => {
  const paths = scripts.filter((path) => /^(content|editor)\//.test(path));
  for (const path of paths) {
    const used = [...read(path).matchAll(/chrome\??\.(\w+\??\.?\w*)/g)].map(([, name]) => name.replaceAll("?", ""));
    assert.deepEqual(used.filter((name) => !/^runtime\.(id|sendMessage|onMessage|getManifest)$/.test(name)), [], path);
    assert.doesNotMatch(read(path), /^\s*(import|export)\s/m, path);
  }
});

test("lib knows nothing of the DOM", () => {
  const paths = scripts.filter((path) => path.startsWith("lib/") && !path.startsWith("lib/words/") && path !== "lib/injected.js");
  assert.deepEqual(using(/\bdocument\.|\bwindow\./, paths), []);
});

test("the page's own files are all in the manifest, and all exist", () => {
  assert.deepEqual([...content.js].sort(), scripts.filter((path) => path.startsWith("content/")));
  assert.deepEqual(style.css, sources(/^content\/.*\.css$/));
});

test("what is put where someone writes exists, and holds all of the editor's files", () => {
  const missing = [...FILES.js, ...FILES.css].filter((path) => !existsSync(new URL(path, ROOT)));
  assert.deepEqual(missing, []);
  assert.deepEqual(FILES.js.filter((path) => path.startsWith("editor/")).sort(), scripts.filter((path) => path.startsWith("editor/")));
});

test("every file the manifest names exists", () => {
  const pages = [manifest.side_panel.default_path, manifest.sidebar_action.default_panel, ...manifest.background.scripts, manifest.options_ui.page, manifest.background.service_worker];
  for (const path of [...pages, ...Object.values(manifest.icons)]) assert.ok(existsSync(new URL(path, ROOT)), path);
});

test("no page can reach into the extension, no permission is too many", () => {
  assert.equal(manifest.web_accessible_resources, undefined);
  assert.deepEqual(manifest.permissions, ["activeTab", "contextMenus", "scripting", "sidePanel", "storage"]);
  assert.deepEqual(manifest.host_permissions, ["http://127.0.0.1/*"]);
  assert.ok(content.matches.every((match) => match.startsWith("https://")));
  assert.match(manifest.content_security_policy.extension_pages, /default-src 'none'; script-src 'self';/);
});

test("the extension's id is the one the key gives and the contract names", () => {
  const digest = createHash("sha256").update(Buffer.from(manifest.key, "base64")).digest("hex").slice(0, 32);
  const id = [...digest].map((digit) => "abcdefghijklmnop"[parseInt(digit, 16)]).join("");
  assert.ok(names.includes(id));
});

test("the messages are the ones both sides know", () => {
  const said = (paths, pattern) => [...new Set(paths.flatMap((path) => [...read(path).matchAll(pattern)].map(([, kind]) => kind)))];
  assert.deepEqual(said(["content/main.js", "editor/main.js"], /\{ kind: "([\w-]+)"/g).sort(), [...FROM_PAGE].sort());
  assert.deepEqual(said(["lib/messages.js"], /\{ kind: "([\w-]+)"|kind: "([\w-]+)"/g).sort(), [...new Set([...TO_PAGE, ...FROM_PANEL])].sort());
  for (const kind of [...FROM_PAGE, ...FROM_PANEL, ...TO_PAGE]) assert.ok(names.includes(`kind: "${kind}"`), kind);
});

test("the card has the colours of our pages, by day and by night", () => {
  const colours = (path) => [...read(path).matchAll(/^ *--([a-z-]+): (#\w+);/gm)].map(([, name, colour]) => `${name} ${colour}`);
  const pages = new Set(colours("ui/base.css"));
  assert.deepEqual(colours("content/card_style.js").filter((colour) => !pages.has(colour)), []);
});

test("files stay small", () => {
  const long = scripts.filter((path) => read(path).split("\n").length > 300);
  assert.deepEqual(long, []);
});
