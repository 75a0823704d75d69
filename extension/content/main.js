/** One page's reading: reads the ad, asks the worker, draws its findings, and follows what the page becomes. */

(() => {
  const { worker, highlights, card, pointer, frames, words, ask } = globalThis.SansReproche;
  const reader = globalThis.SansReprocheReader;
  if (globalThis.SansReproche.started || frames.readFromAbove()) return; // a second click may put the files here twice
  globalThis.SansReproche.started = true;

  const QUIET_MS = 300;
  const BETWEEN_QUESTIONS_MS = 1000;
  /** An ad that stays this long under one address was read there; before, sites change one and then the other. */
  const SETTLED_MS = 1500;
  const CHANGES = { childList: true, characterData: true, subtree: true };

  /** Put here by a click, not by the list of job boards: only a click may send something again. */
  const onDemand = Boolean(globalThis.SansReprocheOnDemand);
  /** A board's page in a frame of another site: it speaks for the tab only once it holds an ad. */
  const framed = window !== window.top;

  let t = null;
  /** @type {object|null} the reading the findings are about */
  let reading = null;
  /** @type {object|null} the page as it was last read, where words that moved are looked for */
  let latest = null;
  /** @type {object|null} */
  let report = null;
  /** @type {boolean[]} the findings the user does not want to see */
  let hidden = [];
  /** The user may switch the marks off for this page. */
  let drawn = true;
  let placed = [];
  /** The number of the last question; the answer to an older one is dropped. */
  let seq = 0;
  /** The number of the last walk over the page; an older one that has not ended is given up. */
  let walk = 0;
  let askedAt = 0;
  let address = "";
  let timer;
  let following = null;
  let settling;

  /** @param {boolean} asked by the user: the selection counts */
  async function start(asked) {
    forget();
    const mine = ++seq;
    observer.disconnect();
    observer.observe(document, CHANGES);
    const selection = asked ? frames.selection() : null;
    const walked = readPage({ selection }); // while the worker wakes up
    if (framed && (await walked)?.kind === "none") return;
    const answer = await worker.send({ kind: "hello" });
    if (!answer || mine !== seq) return;
    t = words(answer.words, answer.lang);
    if (!answer.active) return stop();
    const ad = await walked;
    if (ad && mine === seq) await check(ad);
  }

  function stop() {
    walk++;
    observer.disconnect();
  }

  /** @returns {Promise<object|null>} null when a later walk has begun meanwhile */
  async function readPage(options = {}) {
    const mine = ++walk;
    const stale = () => mine !== walk;
    const ad = await reader.readInSlices(document, options, stale);
    return stale() ? null : ad;
  }

  /** @param {object} ad as the reader gives it */
  async function check(ad) {
    if (!reader.sameAd(ad, reading)) forget();
    see(ad);
    const mine = ++seq;
    askedAt = Date.now();
    address = location.href;
    if (ad.kind === "none") {
      await worker.send({ kind: "no-ad", seq: mine });
      return;
    }
    const { kind, title, contract, date, text } = ad;
    const answer = await ask({ kind: "check", seq: mine, address, ad: { kind, title, contract, date, text } }, () => mine !== seq);
    if (mine !== seq) return;
    report = answer?.report ?? null;
    hidden = answer?.hidden ?? [];
    if (report) {
      settle();
      return draw();
    }
    forget();
    reading = ad; // not asked about again at each change of the page: only when its reader says so
  }

  /** The page changed: the same ad is drawn again where it now stands, another one is asked about. */
  async function follow() {
    if (worker.orphaned()) return worker.tellOrphaned();
    if (!onDemand && !onJobBoard()) return reading && leave();
    if (!t) return start(false);
    const now = await readPage();
    if (!now) return;
    const stays = onDemand || (reading?.kind === "selection" && address === location.href);
    if (now.text === reading?.text) {
      see(now);
      if (report && address !== location.href) settle();
      address = location.href;
    } else if (!stays) return check(now);
    else latest = now;
    draw();
  }

  function see(ad) {
    reading = latest = ad;
    watch(ad);
  }

  function settle() {
    clearTimeout(settling);
    settling = setTimeout(() => worker.send({ kind: "settled", seq, address: location.href }), SETTLED_MS);
  }

  function draw() {
    if (!report) return;
    const { findings } = report;
    const ranges = findings.map((finding, index) => (drawn && !hidden[index] ? placeOf(finding) : null));
    highlights.draw(findings, ranges);
    highlights.documents().forEach(pointer.listen);
    card.use(findings, t);
    tellPlaced(ranges.map(Boolean));
  }

  function placeOf({ field, start, end, quote, prefix, suffix }) {
    if (field !== "text" || !reading.segments.length) return null;
    return reader.rangeFor(reading, start, end, quote, { prefix, suffix, again: latest });
  }

  function tellPlaced(now) {
    if (String(now) === String(placed)) return;
    placed = now;
    worker.send({ kind: "placed", seq, placed });
  }

  /** What is selected, with the words around it when the ad was read there. */
  function selected() {
    const quote = String(frames.selection() ?? "").trim();
    if (!quote) return null;
    const [before, after] = reading?.text?.split(quote, 2) ?? [];
    return after === undefined ? { quote, prefix: "", suffix: "" } : { quote, prefix: before.slice(-100), suffix: after.slice(0, 100) };
  }

  function forget() {
    clearTimeout(settling);
    card.close();
    highlights.clear();
    reading = latest = report = null;
    placed = [];
  }

  function leave() {
    seq++;
    walk++;
    forget();
    return worker.send({ kind: "gone" });
  }

  /** A site may go from its ads to its messages without a navigation: those are not ours to read. */
  function onJobBoard() {
    const [{ matches }] = chrome.runtime.getManifest().content_scripts;
    const pattern = (match) => match.split("*").map(RegExp.escape).join(".*");
    return matches.some((match) => new RegExp(`^${pattern(match)}$`).test(location.href));
  }

  const observer = new MutationObserver((changes) => {
    if (changes.every(isOurs)) return;
    soon();
  });

  /** An observer of the page does not see into the shadow trees and the frames that may hold the ad. */
  function watch({ segments }) {
    for (const root of new Set(segments.map(({ node }) => node.getRootNode()))) observer.observe(root, CHANGES);
  }

  const isOurs = ({ addedNodes, removedNodes }) => {
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every((node) => node.tagName?.startsWith("SANS-REPROCHE"));
  };

  /** Waits for a quiet moment, but not for ever: a page with a clock is never quiet. One at a time. */
  function soon() {
    timer ??= setTimeout(
      async () => {
        await following;
        timer = undefined;
        following = follow();
      },
      Math.max(QUIET_MS, askedAt + BETWEEN_QUESTIONS_MS - Date.now()),
    );
  }

  const answers = {
    alive: () => worker.instance,
    read: ({ asked }) => void (asked || !onDemand ? start(asked) : leave()),
    step: ({ by }) => void card.step(by),
    show: ({ index }) => void card.goTo(index),
    hide: (message) => {
      hidden = message.hidden;
      draw();
    },
    "toggle-marks": ({ to }) => {
      drawn = to ?? !drawn;
      draw();
      return drawn;
    },
    selection: selected,
    clear: () => {
      seq++;
      stop();
      forget();
    },
  };

  chrome.runtime.onMessage.addListener((message, _sender, answer) => {
    if (!Object.hasOwn(answers, message?.kind) || (framed && !reading?.text)) return;
    answer(answers[message.kind](message) ?? null);
  });

  worker.onOrphaned(() => {
    const hadFindings = highlights.any();
    stop();
    clearTimeout(timer);
    forget();
    if (hadFindings) card.notice(t("card_updated"), t("card_close"));
  });

  addEventListener("pagehide", () => worker.orphaned() || leave());
  addEventListener("pageshow", ({ persisted }) => persisted && !onDemand && start(false));
  globalThis.navigation?.addEventListener("currententrychange", soon);
  document.addEventListener("load", ({ target }) => target.tagName === "IFRAME" && soon(), true); // no mutation tells it
  pointer.listen(document);

  if (document.prerendering) document.addEventListener("prerenderingchange", () => start(false), { once: true });
  else if (!onDemand) start(false);
})();
