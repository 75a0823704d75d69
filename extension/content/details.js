/** What a finding says, as elements: the same in the card and in the panel. */

(() => {
  const { element } = globalThis.SansReproche;

  /**
   * @param {object} finding as lib/report.js accepts it
   * @param {Function} t the words
   * @returns {HTMLElement[]}
   */
  function details(finding, t) {
    return [
      ...part(t("card_question"), element("p", { class: "question" }, finding.question), copyQuestion(t)),
      ...part(t("card_why"), element("p", {}, finding.why)),
      ...(finding.rewrite ? rewrite(finding.rewrite, t) : []),
      ...(finding.sources.length ? part(t("card_sources"), sources(finding.sources, t)) : []),
    ];
  }

  function part(title, ...body) {
    return [element("h3", {}, title), ...body];
  }

  function rewrite({ text, applicability }, t) {
    const note = element("p", { class: "note" }, t(`card_rewrite_${applicability}`));
    return part(t("card_rewrite"), element("p", { class: "rewrite" }, text), note);
  }

  function sources(cited, t) {
    return element("ul", { class: "sources" }, ...cited.map((source) => element("li", {}, ...citation(source, t))));
  }

  function citation({ title, article, url, checked }, t) {
    const name = [title, article].filter(Boolean).join(", ");
    const link = url ? element("a", { href: url, target: "_blank", rel: "noreferrer" }, name) : name;
    return [link, " ", element("span", { class: "note" }, t("card_checked", { date: t.date(checked) }))];
  }

  function copyQuestion(t) {
    const outcome = element("span", { role: "status", class: "note" });
    const copy = async ({ currentTarget }) => {
      outcome.textContent = "";
      const question = currentTarget.parentElement.previousElementSibling;
      outcome.textContent = t((await copied(question.textContent)) ? "card_copied" : selected(question));
    };
    return element("p", { class: "actions" }, element("button", { type: "button", onclick: copy }, t("card_copy")), " ", outcome);
  }

  /** Insecure pages and some policies have no clipboard. */
  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }

  /** The next best thing: the words are selected for the user's own copy. */
  function selected(question) {
    getSelection().selectAllChildren(question);
    return "card_copy_by_hand";
  }

  Object.assign(globalThis.SansReproche, { details, citation, copied });
})();
