/** Hands a file to the user, through the browser's own download. */

const { element } = globalThis.SansReproche;

/** @param {string} name @param {string} text of a JSON file */
export function save(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the download has begun by then
}
