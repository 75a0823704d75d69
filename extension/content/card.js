/** The card beside the words: one finding at a time, in one shadow root that is in the page only while shown. */

(() => {
  const { element, details, highlights, frames, cardStyle } = globalThis.SansReproche;
  const HOST = "sans-reproche-card";
  const GAP_PX = 8;
  const LEAST_HEIGHT_PX = 160;

  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets = [sheet];

  /** @type {{findings: object[], t: Function}} */
  let content = { findings: [], t: null };
  /** @type {number|null} the finding shown */
  let shown = null;
  let pinned = false;
  /** @type {Element|null} where the focus was before the card took it */
  let cameFrom = null;

  /** @param {object[]} findings of the report @param {Function} t the words */
  function use(findings, t) {
    if (content.findings !== findings || shown === null || !highlights.range(shown)) close();
    content = { findings, t };
    highlights.activate(shown);
    place();
  }

  /**
   * @param {number} index of a finding that is drawn on the page
   * @param {{pin?: boolean, focus?: boolean}} how a pinned card stays until it is closed
   */
  function open(index, { pin = false, focus = false } = {}) {
    const hadFocus = root.activeElement !== null;
    shown = index;
    pinned = pin;
    root.replaceChildren(view(index));
    if (!host.isConnected) document.documentElement.append(host);
    highlights.activate(index);
    place();
    if (focus || hadFocus) takeFocus();
  }

  function close() {
    if (!host.isConnected) return;
    const hadFocus = document.activeElement === host;
    shown = null;
    pinned = false;
    host.remove();
    root.replaceChildren();
    highlights.activate(null);
    if (hadFocus) cameFrom?.focus({ preventScroll: true });
    cameFrom = null;
  }

  /** @param {1|-1} by */
  function step(by) {
    const drawn = drawnFindings();
    if (!drawn.length) return;
    const from = drawn.indexOf(shown);
    const next = from < 0 && by < 0 ? drawn.length - 1 : (from + by + drawn.length) % drawn.length;
    goTo(drawn[next]);
  }

  /** Scrolls the page to the words, and puts the card beside them. @param {number} index */
  function goTo(index) {
    const range = highlights.range(index);
    if (!range) return;
    range.startContainer.parentElement.scrollIntoView({ block: "center" });
    const { top } = frames.boxOf(range);
    if (top < 0 || top > innerHeight) scrollBy(0, top - innerHeight / 2);
    open(index, { pin: true, focus: true });
  }

  /** A sentence that is not about a finding. @param {string} sentence @param {string} closeWord */
  function notice(sentence, closeWord) {
    close();
    const closeButton = element("button", { type: "button", onclick: close }, closeWord);
    root.replaceChildren(element("div", { class: "card" }, element("p", { role: "status" }, sentence), closeButton));
    put(GAP_PX, GAP_PX);
    document.documentElement.append(host);
  }

  function view(index) {
    const { findings, t } = content;
    const finding = findings[index];
    const drawn = drawnFindings();
    const tier = t(`tier_${finding.tier.replaceAll("-", "_")}`);
    const position = { i: drawn.indexOf(index) + 1, n: drawn.length };
    return element(
      "div",
      { class: "card", role: "dialog", tabindex: "-1", lang: t.lang, "data-tier": finding.tier, "aria-label": t("card_label", { ...position, tier }) },
      element(
        "header",
        {},
        element("span", { class: "tier" }, tier),
        ...(drawn.length > 1 ? steps(t, position) : []),
        iconButton("✕", t("card_close"), close),
      ),
      element("blockquote", {}, finding.quote),
      element("p", {}, finding.message),
      ...details(finding, t),
    );
  }

  function steps(t, position) {
    return [
      iconButton("←", t("card_previous"), () => step(-1)),
      element("span", { class: "position" }, t("card_position", position)),
      iconButton("→", t("card_next"), () => step(1)),
    ];
  }

  function iconButton(sign, name, onclick) {
    return element("button", { type: "button", class: "icon", "aria-label": name, onclick }, sign);
  }

  const drawnFindings = () => content.findings.map((_, index) => index).filter((index) => highlights.range(index));

  function takeFocus() {
    cameFrom ??= document.activeElement;
    root.querySelector(".card").focus({ preventScroll: true });
  }

  /** Under the words, or above them when there is more room: never over them, scrolling inside when it is long. */
  function place() {
    if (shown === null) return;
    const words = frames.boxOf(highlights.range(shown));
    const under = innerHeight - words.bottom - 2 * GAP_PX;
    const above = words.top - 2 * GAP_PX;
    host.style.setProperty("--room", `${Math.max(under, above, LEAST_HEIGHT_PX)}px`);
    const { width, height } = host.getBoundingClientRect();
    const top = height <= under || under >= above ? words.bottom + GAP_PX : words.top - GAP_PX - height;
    put(clamp(top, innerHeight - height), clamp(words.left, innerWidth - width));
  }

  function put(top, left) {
    host.style.setProperty("--top", `${top}px`);
    host.style.setProperty("--left", `${left}px`);
  }

  const clamp = (value, most) => Math.max(GAP_PX, Math.min(value, most - GAP_PX));

  /** The page's own shortcuts must not hear what is typed in the card. */
  root.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") close();
  });

  globalThis.SansReproche.card = {
    use,
    open,
    close,
    step,
    goTo,
    notice,
    place,
    host,
    isShown: () => host.isConnected,
    isPinned: () => pinned,
  };
})();
