/** One page's reading: reads the ad, asks the worker, draws its findings, and follows what the page becomes. */

(() => {
  if (globalThis.SansReproche.started) return; // a second click may put the files here twice
  globalThis.SansReproche.started = true;

  const { worker, highlights, card, pointer, words } = globalThis.SansReproche;
  const reader = globalThis.SansReprocheReader;
  const QUIET_MS = 300;
  const BETWEEN_QUESTIONS_MS = 1000;
  /** An ad that stays this long under one address was read there; before, sites change one and then the other. */
  const SETTLED_MS = 1500;
  const CHANGES = { childList: true, characterData: true, subtree: true };

  /** Put here by a click, not by the list of job boards: only a click may send something again. */
  const onDemand = Boolean(globalThis.SansReprocheOnDemand);

  let t = null;
  /** @type {object|null} the reading the findings are about */
  let reading = null;
  /** @type {object|null} */
  let report = null;
  /** @type {boolean[]} the findings the user does not want to see */
  let hidden = [];
  /** The user may switch the marks off for this page. */
  let drawn = true;
  let placed = [];
  /** The number of the last question; the answer to an older one is dropped. */
  let seq = 0;
  let askedAt = 0;
  let address = "";
  let timer;
  let settling;

  /** @param {boolean} asked by the user: the selection counts */
  async function start(asked) {
    forget();
    const mine = ++seq;
    const answer = await worker.send({ kind: "hello" });
    if (!answer || mine !== seq) return;
    t = words(answer.words, answer.lang);
    observer.disconnect();
    if (!answer.active) return;
    observer.observe(document, CHANGES);
    await ask(reader.read(document, { selection: asked ? getSelection() : null }));
  }

  /** @param {object} ad as the reader gives it */
  async function ask(ad) {
    if (!reader.sameAd(ad, reading)) forget();
    reading = ad;
    watch(ad);
    const mine = ++seq;
    askedAt = Date.now();
    address = location.href;
    if (ad.kind === "none") {
      await worker.send({ kind: "no-ad", seq: mine });
      return;
    }
    const { kind, title, contract, date, text } = ad;
    const question = { kind: "check", seq: mine, address, ad: { kind, title, contract, date, text } };
    const answer = (await worker.send(question)) ?? (await worker.send(question)); // the worker may die once
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
  function follow() {
    if (worker.orphaned()) return worker.tellOrphaned();
    if (!onDemand && !onJobBoard()) return reading && leave();
    if (reading?.kind === "selection" && address === location.href) return draw();
    const now = reader.read(document);
    if (now.text === reading?.text) {
      reading = now;
      watch(now);
      if (report && address !== location.href) settle();
      address = location.href;
      return draw();
    }
    return onDemand ? draw() : ask(now);
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
    card.use(findings, t);
    tellPlaced(ranges.map(Boolean));
  }

  /** Where the words of a finding stand in this document; a frame is another one, where we neither draw nor point. */
  function placeOf({ field, start, end, quote, prefix, suffix }) {
    if (field !== "text" || !reading.segments.length) return null;
    const range = reader.rangeFor(reading, start, end, quote, { prefix, suffix });
    return range?.startContainer.ownerDocument === document ? range : null;
  }

  function tellPlaced(now) {
    if (String(now) === String(placed)) return;
    placed = now;
    worker.send({ kind: "placed", seq, placed });
  }

  /** What is selected, with the words around it when the ad was read there. */
  function selected() {
    const quote = String(getSelection()).trim();
    if (!quote) return null;
    const [before, after] = reading?.text?.split(quote, 2) ?? [];
    return after === undefined ? { quote, prefix: "", suffix: "" } : { quote, prefix: before.slice(-100), suffix: after.slice(0, 100) };
  }

  function forget() {
    clearTimeout(settling);
    card.close();
    highlights.clear();
    reading = report = null;
    placed = [];
  }

  function leave() {
    seq++;
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
    return nodes.length > 0 && nodes.every((node) => node === card.host);
  };

  /** Waits for a quiet moment, but not for ever: a page with a clock is never quiet. */
  function soon() {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        requestIdleCallback(follow, { timeout: 500 });
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
    "toggle-marks": () => {
      drawn = !drawn;
      draw();
      return drawn;
    },
    selection: selected,
    clear: () => {
      seq++;
      observer.disconnect();
      forget();
    },
  };

  chrome.runtime.onMessage.addListener((message, _sender, answer) => {
    answer(answers[message.kind]?.(message) ?? null);
  });

  worker.onOrphaned(() => {
    const hadFindings = highlights.any();
    observer.disconnect();
    forget();
    if (hadFindings) card.notice(t("card_updated"), t("card_close"));
  });

  addEventListener("pagehide", () => worker.orphaned() || leave());
  addEventListener("pageshow", ({ persisted }) => persisted && !onDemand && start(false));
  globalThis.navigation?.addEventListener("currententrychange", soon);
  document.addEventListener("load", ({ target }) => target.tagName === "IFRAME" && soon(), true); // no mutation tells it
  document.addEventListener("pointermove", pointer.onMove, { passive: true });
  document.addEventListener("focusin", pointer.onFocus);
  document.addEventListener("click", pointer.onClick, true);
  document.addEventListener("keydown", pointer.onKey, true);
  addEventListener("scroll", pointer.follow, { capture: true, passive: true });
  addEventListener("resize", pointer.follow, { passive: true });

  if (document.prerendering) document.addEventListener("prerenderingchange", () => start(false), { once: true });
  else if (!onDemand) start(false);
})();
