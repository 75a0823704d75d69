/** Findings drawn over the page's words by the CSS Custom Highlight API: the page's DOM is left as it is. */

(() => {
  /** The later, the higher: the gravest tier wins where two overlap. */
  const TIERS = ["style", "a-clarifier", "abusif", "illegal"];

  globalThis.SansReproche.highlights = highlighter("sr");
  /** For what is being written: a page may hold both. */
  globalThis.SansReproche.draftHighlights = highlighter("sr-draft");

  /** @param {string} prefix of the names in the registry, which the page shares */
  function highlighter(prefix) {
    const ACTIVE = `${prefix}-active`;

    /** @type {(Range|null)[]} one per finding of the report */
    let ranges = [];

    /** @param {{tier: string}[]} findings @param {(Range|null)[]} places one per finding; null is not drawn */
    function draw(findings, places) {
      clear();
      ranges = places;
      TIERS.forEach((tier, priority) => {
        const drawn = places.filter((range, index) => range && findings[index].tier === tier);
        register(`${prefix}-${tier}`, drawn, priority);
      });
    }

    function clear() {
      for (const view of views()) {
        for (const tier of TIERS) view.CSS.highlights.delete(`${prefix}-${tier}`);
        view.CSS.highlights.delete(ACTIVE);
      }
      ranges = [];
    }

    /** @param {number|null} index of the finding that is being read */
    function activate(index) {
      for (const view of views()) view.CSS.highlights.delete(ACTIVE);
      if (index !== null && ranges[index]) register(ACTIVE, [ranges[index]], TIERS.length);
    }

    /** @returns {number[]} the findings under a point of a document's viewport, the gravest first */
    function at(shown, x, y) {
      const { highlights } = shown.defaultView.CSS;
      const hit = highlights.highlightsFromPoint
        ? highlights.highlightsFromPoint(x, y, { shadowRoots: shadowRoots() }).flatMap((found) => found.ranges)
        : ranges.filter((range) => range && viewOf(range).document === shown && [...range.getClientRects()].some((rect) => contains(rect, x, y)));
      return [...new Set(hit.map((range) => ranges.indexOf(range)))].filter((index) => index >= 0);
    }

    /** @param {Element} element @returns {number|null} the first finding with words in it */
    function of(element) {
      const index = ranges.findIndex((range) => range?.intersectsNode(element));
      return index < 0 ? null : index;
    }

    /** Each document has its own registry, and takes the ranges that are its own. */
    function register(name, drawn, priority) {
      for (const view of new Set(drawn.map(viewOf))) {
        const highlight = new view.Highlight(...drawn.filter((range) => viewOf(range) === view));
        highlight.priority = priority;
        view.CSS.highlights.set(name, highlight);
      }
    }

    const viewOf = (range) => range.startContainer.ownerDocument.defaultView;

    /** The windows where something is drawn; a frame that was taken away has none. */
    const views = () => new Set([window, ...ranges.filter(Boolean).map(viewOf)].filter(Boolean));

    function shadowRoots() {
      const roots = ranges.map((range) => range?.startContainer.getRootNode());
      return [...new Set(roots)].filter((root) => root?.host);
    }

    const contains = (rect, x, y) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

    return {
      draw,
      clear,
      activate,
      at,
      of,
      any: () => ranges.some(Boolean),
      documents: () => [...views()].map((view) => view.document),
      range: (index) => ranges[index] ?? null,
    };
  }
})();
