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

  const inCard = (event) => event.composedPath().includes(card.host);

  function onMove(event) {
    if (card.isPinned()) return;
    const target = inCard(event) ? card.host : (highlights.at(event.clientX, event.clientY)[0] ?? null);
    if (target === over) return;
    over = target;
    clearTimeout(timer);
    if (target === null) timer = setTimeout(card.close, LEAVE_MS);
    else if (target !== card.host) timer = setTimeout(() => card.open(target), HOVER_MS);
  }

  function onClick(event) {
    if (inCard(event)) return;
    const [index] = highlights.at(event.clientX, event.clientY);
    clearTimeout(timer);
    if (index !== undefined) card.open(index, { pin: true });
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

  globalThis.SansReproche.pointer = { onMove, onFocus, onClick, onKey, follow };
})();
