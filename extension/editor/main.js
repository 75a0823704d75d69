/** Reads an ad while it is being written: asks after each pause, marks the words, replaces them when told to. */

(() => {
  const { worker, words, ask, draftHighlights: highlights, fieldOf, draft, sign, copied } = globalThis.SansReproche;
  const reader = globalThis.SansReprocheReader;
  if (globalThis.SansReproche.reading) return globalThis.SansReproche.reading.on(); // put here a second time
  const PAUSE_MS = 400;
  const SHORTEST = 40; // characters: before, there is not yet an ad to read
  const LATEST_MS = 2000; // someone who never pauses is answered too

  let t = null;
  let active = false;
  /** @type {HTMLElement|null} */
  let field = null;
  let reading = null;
  let findings = [];
  /** The number of the last question; the answer to an older one is dropped. */
  let seq = 0;
  let asked = "";
  let timer;
  let waitingSince = 0;
  /** @type {number|null} the finding whose details are open */
  let shown = null;
  let said = ["", ""];

  async function on() {
    if (active) return;
    const answer = await worker.send({ kind: "hello-writer" });
    if (!answer) return;
    t = words(answer.words, answer.lang);
    active = true;
    actions.forgetSite = answer.always ? forgetSite : null;
    actions.t = t;
    for (const [name, listener] of listeners) document.addEventListener(name, listener, true);
    addEventListener("scroll", follow, { capture: true, passive: true });
    addEventListener("resize", follow, { passive: true });
    take(fieldAt(deepest(document.activeElement)) ?? firstField());
  }

  function off() {
    active = false;
    seq++;
    clearTimeout(timer);
    observer.disconnect();
    sizes.disconnect();
    for (const [name, listener] of listeners) document.removeEventListener(name, listener, true);
    removeEventListener("scroll", follow, { capture: true });
    removeEventListener("resize", follow);
    forget();
  }

  function forget() {
    highlights.clear();
    sign.detach();
    field = reading = shown = null;
    findings = [];
    asked = "";
  }

  const fieldAt = (el) => fieldOf({ composedPath: () => [el] });
  const deepest = (el) => (el?.shadowRoot?.activeElement ? deepest(el.shadowRoot.activeElement) : el);

  /** Nobody has clicked in a field yet: the largest one says that we are here. */
  function firstField() {
    const all = [...document.querySelectorAll("textarea, [contenteditable]")].map(fieldAt).filter(Boolean);
    return all.sort((a, b) => b.offsetHeight * b.offsetWidth - a.offsetHeight * a.offsetWidth)[0] ?? null;
  }

  function take(found) {
    if (!found || found === field) return;
    forget();
    field = found;
    observer.disconnect();
    if (!draft.isPlain(field)) observer.observe(field, { childList: true, characterData: true, subtree: true });
    sizes.disconnect();
    sizes.observe(field);
    sign.attach(field, actions);
    show(t("editor_on"), t("editor_on_long"));
    soon();
  }

  function soon() {
    if (!active || !field) return;
    waitingSince ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(read, Math.max(0, Math.min(PAUSE_MS, waitingSince + LATEST_MS - Date.now())));
  }

  async function read() {
    waitingSince = 0;
    if (worker.orphaned()) return worker.tellOrphaned();
    if (!field?.isConnected) return forget();
    const now = draft.readField(field);
    reading = now;
    if (now.text === asked) return draw();
    if (now.text.trim().length < SHORTEST) {
      seq++;
      findings = [];
      asked = "";
      draw();
      return show(t("editor_on"), t("editor_on_long"));
    }
    asked = now.text;
    const mine = ++seq;
    draw(); // the words that stay keep their marks while the answer comes
    const answer = await ask({ kind: "check-draft", seq: mine, text: now.text }, () => mine !== seq, tellFailure);
    if (mine !== seq) return;
    const open = findings[shown];
    findings = answer?.findings ?? [];
    const again = open ? findings.findIndex(({ rule, quote }) => rule === open.rule && quote === open.quote) : -1;
    shown = again < 0 ? null : again;
    draw();
    show(...sentences(answer));
  }

  const tellFailure = (answer) => show(...sentences(answer));

  function sentences(answer) {
    if (!answer) return [t("editor_on"), t("editor_on_long")];
    if (answer.sentence) return [t("editor_problem"), answer.sentence];
    const n = findings.length;
    const counted = t(n === 0 ? "editor_none" : n === 1 ? "editor_one" : "editor_many", { n });
    return [counted, n === 0 ? t("editor_none_long") : t("editor_many_long")];
  }

  function show(chip, sentence) {
    said = [chip, sentence];
    if (field) sign.say(chip, findings, sentence, shown);
  }

  function draw() {
    if (!field) return;
    const plain = draft.isPlain(field);
    if (plain && findings.length) sign.mirror.reflect(field);
    else sign.mirror.hide();
    highlights.draw(findings, findings.map(plain ? inMirror : inEditor));
    highlights.activate(shown);
  }

  const inMirror = (finding) => {
    const place = draft.placeInText(field.value, finding);
    return place && sign.mirror.rangeOf(place);
  };

  const inEditor = ({ start, end, quote, prefix, suffix }) => reader.rangeFor(reading, start, end, quote, { prefix, suffix });

  const actions = {
    t: null,
    off,
    forgetSite: null,
    /** @param {number|null} index of the finding whose words are brought into view */
    show(index) {
      shown = index;
      sign.tell("");
      show(...said);
      highlights.activate(index);
      const range = index === null ? null : highlights.range(index);
      if (range && !draft.isPlain(field)) range.startContainer.parentElement.scrollIntoView({ block: "nearest" });
      if (range && draft.isPlain(field)) field.scrollTop += range.getBoundingClientRect().top - field.getBoundingClientRect().top - field.clientHeight / 2;
    },
    async replace(index) {
      const finding = findings[index];
      const done = await draft.replace(field, finding, reading, finding.rewrite.text);
      if (done) findings = findings.filter((other) => other !== finding);
      const failed = !done && (await copied(finding.rewrite.text));
      shown = null;
      show(...said);
      sign.tell(t(done ? "editor_replaced" : failed ? "editor_refused_copied" : "editor_refused"));
      soon();
    },
  };

  function forgetSite() {
    worker.send({ kind: "forget-site" });
    off();
  }

  const observer = new MutationObserver(soon);
  const sizes = new ResizeObserver(() => follow());
  let framed = false;
  function follow() {
    if (framed || !field) return;
    framed = true;
    requestAnimationFrame(() => {
      framed = false;
      if (!field?.isConnected) return forget();
      if (draft.isPlain(field)) draw();
      sign.place();
    });
  }

  const listeners = [
    ["focusin", (event) => !event.composedPath().includes(sign.host) && take(fieldOf(event))],
    ["input", (event) => !event.composedPath().includes(sign.host) && (take(fieldOf(event)), soon(), follow())],
  ];

  chrome.runtime.onMessage.addListener((message, _sender, answer) => {
    if (message?.kind !== "write") return;
    const was = active;
    if (was) off();
    else on();
    answer(!was);
  });

  worker.onOrphaned(off);
  globalThis.SansReproche.reading = { on };
  on();
})();
