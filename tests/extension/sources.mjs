/** The extension's files, for the tests that read them. */

import { readFileSync, readdirSync } from "node:fs";

export const ROOT = new URL("../../extension/", import.meta.url);

/** @param {RegExp} pattern @returns {string[]} paths in the extension, with forward slashes */
export const sources = (pattern) =>
  readdirSync(ROOT, { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => pattern.test(path))
    .sort();

export const read = (path) => readFileSync(new URL(path, ROOT), "utf8");

export const manifest = JSON.parse(read("manifest.json"));
