/** The mouse over the words: hovering shows the card, clicking keeps it, leaving or Escape puts it away. */

(() => {
  const { card, highlights } = globalThis.SansReproche;
  const HOVER_MS = 150;
  const LEAVE_MS = 300;

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

  function onKey(event) {
    if (event.key === "Escape" && !inCard(event)) card.close();
  }

  const follow = () => card.place();

  globalThis.SansReproche.pointer = { onMove, onClick, onKey, follow };
})();
