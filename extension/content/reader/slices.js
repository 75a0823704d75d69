// Long work in small steps: a generator that yields often is run at once, or in slices that leave the page its turn.
(() => {
  "use strict";

  const SLICE_MS = 8; // half a frame: scrolling stays smooth meanwhile
  const OFTEN = 64; // steps of work between two looks at the clock

  /** Does `work(item)` for each item, yielding often. */
  function* each(items, work) {
    let done = 0;
    for (const item of items) {
      work(item);
      done += 1;
      if (done % OFTEN === 0) yield;
    }
  }

  /** The result of `steps` (a generator), in one go. */
  function run(steps) {
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  }

  /** The same, a slice at a time; null when `stale()` says between two slices that nobody waits for it any more. */
  async function runInSlices(steps, stale) {
    let step = steps.next();
    for (let started = performance.now(); !step.done; step = steps.next()) {
      if (performance.now() - started < SLICE_MS) continue;
      await turn();
      if (stale()) return null;
      started = performance.now();
    }
    return step.value;
  }

  function turn() {
    return globalThis.scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done));
  }

  globalThis.SansReprocheReader = globalThis.SansReprocheReader || {};
  globalThis.SansReprocheReader.slices = { OFTEN, each, run, runInSlices };
})();
