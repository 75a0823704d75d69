/** The sign beside the field that what is written there is read: how many findings, what they say, and how to switch it off. */

(() => {
  const { element, citation, cardStyle, signStyle, mirrorIn } = globalThis.SansReproche;
  const GAP_PX = 6;

  const host = document.createElement("sans-reproche-editor");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle + signStyle);
  root.adoptedStyleSheets = [sheet];

  const mirror = mirrorIn(root);
  const outcome = element("p", { role: "status", class: "note" });
  const chip = element("button", { type: "button", class: "chip", "aria-expanded": "false", "aria-controls": "list", onclick: () => toggle() });
  const list = element("div", { class: "card", id: "list", role: "dialog", tabindex: "-1", hidden: true });
  const sign = element("div", { class: "sign" }, chip, list);
  root.append(sign);

  /** What the sign does, given once. @type {{t: Function, show: Function, replace: Function, off: Function, forgetSite: Function|null}} */
  let use = null;
  let field = null;

  /** @param {HTMLElement} beside @param {typeof use} actions */
  function attach(beside, actions) {
    field = beside;
    use = actions;
    root.querySelector(".sign").lang = use.t.lang;
    if (!host.isConnected) document.documentElement.append(host);
    place();
  }

  function detach() {
    field = null;
    list.hidden = true;
    mirror.hide();
    host.remove();
  }

  /** @param {string} words of the chip @param {object[]} findings @param {string} sentence that goes above the list @param {number|null} open */
  function say(words, findings, sentence, open) {
    chip.textContent = `Sans reproche : ${words}`;
    const [worst] = ["illegal", "abusif", "a-clarifier", "style"].filter((tier) => findings.some((finding) => finding.tier === tier));
    if (worst) sign.dataset.tier = worst;
    else delete sign.dataset.tier;
    const focused = [...list.querySelectorAll("button.finding")].indexOf(root.activeElement);
    list.setAttribute("aria-label", use.t("editor_title"));
    list.replaceChildren(
      element("h2", {}, use.t("editor_title")),
      element("p", { class: "note" }, sentence),
      outcome,
      element("ul", { class: "findings" }, ...findings.map((finding, index) => item(finding, index, index === open))),
      element(
        "p",
        { class: "actions" },
        element("button", { type: "button", onclick: use.off }, use.t("editor_off")),
        use.forgetSite ? element("button", { type: "button", onclick: use.forgetSite }, use.t("editor_forget_site")) : null,
      ),
    );
    list.querySelectorAll("button.finding")[focused]?.focus({ preventScroll: true });
    place();
  }

  function item(finding, index, open) {
    const { t } = use;
    const unfold = () => use.show(open ? null : index);
    const tier = t(`tier_${finding.tier.replaceAll("-", "_")}`);
    const name = element("strong", {}, finding.quote);
    const button = element("button", { type: "button", class: "finding", "aria-expanded": String(open), onclick: unfold }, name, element("span", {}, tier));
    return element("li", { "data-tier": finding.tier }, button, open ? body(finding, index) : null);
  }

  /** For who writes: first what could stand there instead. */
  function body(finding, index) {
    const { t } = use;
    const { rewrite, sources } = finding;
    const part = (title, ...body) => [element("h3", {}, title), ...body];
    const button = element("button", { type: "button", class: "main", onclick: () => use.replace(index) }, t("editor_replace"));
    return element(
      "div",
      {},
      element("p", {}, finding.message),
      ...(rewrite ? part(t("card_rewrite"), element("p", { class: "rewrite" }, rewrite.text), element("p", { class: "note" }, t(`card_rewrite_${rewrite.applicability}`))) : []),
      rewrite && rewrite.applicability !== "display" ? element("p", { class: "actions" }, button) : null,
      ...part(t("card_why"), element("p", {}, finding.why)),
      ...(sources.length ? part(t("card_sources"), element("ul", {}, ...sources.map((source) => element("li", {}, ...citation(source, t))))) : []),
    );
  }

  /** @param {string} sentence about the last replacement; "" says nothing */
  const tell = (sentence) => (outcome.textContent = sentence);

  function toggle(open = list.hidden) {
    list.hidden = !open;
    chip.setAttribute("aria-expanded", String(open));
    if (open) list.focus({ preventScroll: true });
    else field?.focus({ preventScroll: true });
    place();
  }

  /** In the field's lower corner, the list where there is more room. */
  function place() {
    if (!field) return;
    const box = field.getBoundingClientRect();
    const bottom = Math.min(box.bottom, innerHeight) - GAP_PX;
    const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
    sign.hidden = !seen;
    const under = innerHeight - bottom;
    const above = under < innerHeight / 2;
    sign.classList.toggle("above", above);
    sign.style.right = `${Math.max(GAP_PX, document.documentElement.clientWidth - box.right + 3 * GAP_PX)}px`;
    const chipHeight = chip.getBoundingClientRect().height || 30;
    Object.assign(sign.style, above ? { top: "auto", bottom: `${under}px` } : { top: `${bottom - chipHeight}px`, bottom: "auto" });
    list.style.setProperty("--room", `${(above ? bottom - chipHeight : under) - 3 * GAP_PX}px`);
  }

  /** The page's own shortcuts must not hear what is typed here. */
  root.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape" && !list.hidden) toggle(false);
  });

  globalThis.SansReproche.sign = { attach, detach, say, tell, place, mirror, host };
})();
