/** The page's line to the service worker; silent failures become null, and a reloaded extension is told once. */

(() => {
  /** Names this script in this document: the worker drops what an older one still says. (An http page has no randomUUID.) */
  const instance = crypto.getRandomValues(new Uint32Array(4)).join("-");
  let onOrphaned = () => {};

  /** An extension reloaded or updated leaves its old scripts in the page, cut from everything. */
  const orphaned = () => !chrome.runtime?.id;

  function tellOrphaned() {
    const tell = onOrphaned;
    onOrphaned = () => {};
    tell();
  }

  /** @param {object} message @returns {Promise<any>} the answer, or null when there is none */
  async function send(message) {
    try {
      return (await chrome.runtime.sendMessage({ ...message, instance })) ?? null;
    } catch {
      if (orphaned()) tellOrphaned();
      return null;
    }
  }

  globalThis.SansReproche.worker = {
    instance,
    send,
    orphaned,
    tellOrphaned,
    /** @param {() => void} listener called at most once */
    onOrphaned: (listener) => (onOrphaned = listener),
  };
})();
