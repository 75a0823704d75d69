/** The mouse and the focus on the words: they show the card, a click keeps it, leaving or Escape puts it away. */

(() => {
  const { card, highlights } = globalThis.SansReproche;
  const HOVER_MS = 150;
  const LEAVE_MS = 300;
  const CONTROLS = "a, button, summary, [role=link], [role=button]";

  /** @type {number|undefined} */
  let timer;
  /** @type {number|HTMLElement|null} what the pointer is over: a finding, the card, or neither */
  let over = null;

  /** The finding under the pointer, in the page or in a frame of its own, or null. */
  const under = (event) => highlights.at(event.view.document, event.clientX, event.clientY)[0] ?? null;

  const inCard = (event) => event.composedPath().includes(card.host);

  function onMove(event) {
    if (card.isPinned()) return;
    const target = inCard(event) ? card.host : under(event);
    if (target === over) return;
    over = target;
    clearTimeout(timer);
    if (target === null) timer = setTimeout(card.close, LEAVE_MS);
    else if (target !== card.host) timer = setTimeout(() => card.open(target), HOVER_MS);
  }

  function onClick(event) {
    if (inCard(event)) return;
    const index = under(event);
    clearTimeout(timer);
    if (index !== null) card.open(index, { pin: true });
    else card.close();
  }

  /** A link or a button that holds marked words, reached by the keyboard. */
  function onFocus(event) {
    if (card.isPinned() || inCard(event)) return;
    const [target] = event.composedPath();
    const index = target.matches(CONTROLS) && target.matches(":focus-visible") ? highlights.of(target) : null;
    clearTimeout(timer);
    if (index !== null) card.open(index);
    else card.close();
  }

  function onKey(event) {
    if (event.key === "Escape" && !inCard(event)) card.close();
  }

  const follow = () => card.place();

  /** Documents heard already: a frame loads a new one each time. */
  const heard = new WeakSet();

  /** @param {Document} shown the page's own, or that of a frame where words are marked */
  function listen(shown) {
    if (heard.has(shown)) return;
    heard.add(shown);
    shown.addEventListener("pointermove", onMove, { passive: true });
    shown.addEventListener("focusin", onFocus);
    shown.addEventListener("click", onClick, true);
    shown.addEventListener("keydown", onKey, true);
    shown.defaultView.addEventListener("scroll", follow, { capture: true, passive: true });
    shown.defaultView.addEventListener("resize", follow, { passive: true });
  }

  globalThis.SansReproche.pointer = { listen };
})();
