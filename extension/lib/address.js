/** The server's address as the user types it: parsed, tidied, refused with a reason. Pure. */

const LOOPBACK = new Set(["127.0.0.1", "localhost"]);

/**
 * @param {string} typed
 * @returns {{server: string} | {problem: "address_invalid"|"address_insecure"}} the address without its last slash
 */
export function parseAddress(typed) {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.search || url.hash || url.username || url.password) {
    return { problem: "address_invalid" };
  }
  if (url.protocol === "http:" && !LOOPBACK.has(url.hostname)) return { problem: "address_insecure" };
  return { server: url.origin + url.pathname.replace(/\/+$/, "") };
}

/** The match pattern of a server's address; patterns know no port. @param {string} server */
export function hostPattern(server) {
  const { protocol, hostname } = new URL(server);
  return `${protocol}//${hostname}/*`;
}
