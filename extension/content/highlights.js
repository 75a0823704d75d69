/** Findings drawn over the page's words by the CSS Custom Highlight API: the page's DOM is left as it is. */

(() => {
  /** The later, the higher: the gravest tier wins where two overlap. */
  const TIERS = ["style", "a-clarifier", "abusif", "illegal"];
  const ACTIVE = "sr-active";

  /** @type {(Range|null)[]} one per finding of the report */
  let ranges = [];

  /** @param {{tier: string}[]} findings @param {(Range|null)[]} places one per finding; null is not drawn */
  function draw(findings, places) {
    clear();
    ranges = places;
    TIERS.forEach((tier, priority) => {
      const drawn = places.filter((range, index) => range && findings[index].tier === tier);
      if (drawn.length) register(`sr-${tier}`, drawn, priority);
    });
  }

  function clear() {
    for (const tier of TIERS) CSS.highlights.delete(`sr-${tier}`);
    CSS.highlights.delete(ACTIVE);
    ranges = [];
  }

  /** @param {number|null} index of the finding that is being read */
  function activate(index) {
    CSS.highlights.delete(ACTIVE);
    if (index !== null && ranges[index]) register(ACTIVE, [ranges[index]], TIERS.length);
  }

  /** @returns {number[]} the findings under a point of the viewport, the gravest first */
  function at(x, y) {
    const hit = CSS.highlights.highlightsFromPoint
      ? CSS.highlights.highlightsFromPoint(x, y, { shadowRoots: shadowRoots() }).flatMap((found) => found.ranges)
      : ranges.filter((range) => range && [...range.getClientRects()].some((rect) => contains(rect, x, y)));
    return [...new Set(hit.map((range) => ranges.indexOf(range)))].filter((index) => index >= 0);
  }

  /** @param {Element} element @returns {number|null} the first finding with words in it */
  function of(element) {
    const index = ranges.findIndex((range) => range?.intersectsNode(element));
    return index < 0 ? null : index;
  }

  function register(name, drawn, priority) {
    const highlight = new Highlight(...drawn);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }

  function shadowRoots() {
    const roots = ranges.map((range) => range?.startContainer.getRootNode());
    return [...new Set(roots)].filter((root) => root instanceof ShadowRoot);
  }

  const contains = (rect, x, y) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

  globalThis.SansReproche.highlights = {
    draw,
    clear,
    activate,
    at,
    of,
    any: () => ranges.some(Boolean),
    range: (index) => ranges[index] ?? null,
  };
})();
