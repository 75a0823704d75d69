/** Asks the worker about an ad, and again by itself when the server will answer later. */

(() => {
  const { worker } = globalThis.SansReproche;
  const AGAIN_MS = [2000, 10_000, 30_000, 120_000];

  /**
   * @param {object} question a message of kind "check" or "check-draft"
   * @param {() => boolean} stale whether nobody waits for the answer any more
   * @param {(answer: object) => void} meanwhile hears each failure that will be tried again
   * @returns {Promise<object|null>} the last answer; null when there is none
   */
  async function ask(question, stale, meanwhile = () => {}) {
    for (let tries = 0; ; tries += 1) {
      const answer = (await worker.send(question)) ?? (await worker.send(question)); // the worker may die once
      if (stale() || !answer?.error?.again) return answer;
      meanwhile(answer);
      await later(Math.max(1000 * answer.error.after, AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)]));
      if (stale() || worker.orphaned()) return null;
    }
  }

  /** After this time, in a tab that is looked at; sooner when the network comes back. */
  async function later(ms) {
    await new Promise((done) => {
      const timer = setTimeout(done, ms);
      addEventListener("online", () => (clearTimeout(timer), done()), { once: true });
    });
    if (document.visibilityState === "visible") return;
    await new Promise((done) => document.addEventListener("visibilitychange", done, { once: true }));
  }

  globalThis.SansReproche.ask = ask;
})();
