/** The card's look, kept in its shadow root: the page's styles stay out, and ours in. */

(() => {
  globalThis.SansReproche.cardStyle = `
/* Important: a page's rule for every element would beat :host. Said here and not in the element's own style attribute,
   where Firefox would have it force the spacing of letters on readers who set their own. */
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  top: var(--top) !important;
  left: var(--left) !important;
  color-scheme: light dark !important;
  --surface: #ffffff;
  --ink: #1f1f1f;
  --soft: #5f6368;
  --line: #c4c7cb;
  --link: #0b57d0;
  --illegal: #b3261e;
  --abusif: #9a4a00;
  --a-clarifier: #0b57d0;
  --style: #5f6368;
}
@media (prefers-color-scheme: dark) {
  :host {
    --surface: #202124;
    --ink: #e8eaed;
    --soft: #b0b4b9;
    --line: #5f6368;
    --link: #a8c7fa;
    --illegal: #f2b8b5;
    --abusif: #ffb77c;
    --a-clarifier: #a8c7fa;
    --style: #c4c7cb;
  }
}
.card {
  box-sizing: border-box;
  width: min(28rem, calc(100vw - 16px));
  max-height: min(40rem, var(--room, 100vh));
  overflow: auto;
  padding: 0 16px 12px;
  border: 1px solid var(--line);
  border-top: 4px solid var(--tier, var(--line));
  border-radius: 8px;
  background: var(--surface);
  color: var(--ink);
  box-shadow: 0 4px 18px rgb(0 0 0 / 28%);
  font: 14px/1.45 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
[data-tier="illegal"] { --tier: var(--illegal); }
[data-tier="abusif"] { --tier: var(--abusif); }
[data-tier="a-clarifier"] { --tier: var(--a-clarifier); }
[data-tier="style"] { --tier: var(--style); }
header {
  display: flex;
  position: sticky;
  top: 0;
  align-items: center;
  gap: 6px;
  margin-bottom: 4px;
  padding: 10px 0 6px;
  background: var(--surface);
}
.position { color: var(--soft); font-size: 12px; white-space: nowrap; }
.tier { flex: 1; color: var(--tier); font-weight: 650; }
blockquote { margin: 0 0 8px; padding-left: 10px; border-left: 3px solid var(--tier); font-weight: 600; }
p { margin: 0 0 8px; }
.card > p:first-child { margin-top: 12px; }
h3 { margin: 12px 0 2px; color: var(--soft); font-size: 12px; font-weight: 600; }
ul { margin: 0; padding-left: 18px; }
a { color: var(--link); }
.note { color: var(--soft); font-size: 12px; }
.rewrite, .question { padding: 6px 8px; border: 1px solid var(--line); border-radius: 6px; }
button {
  min-height: 28px;
  padding: 2px 10px;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: transparent;
  color: var(--ink);
  font: inherit;
  cursor: pointer;
}
button:hover { border-color: var(--ink); }
button.icon { min-width: 28px; padding: 0; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media (forced-colors: active) {
  .card { box-shadow: none; }
}
`;
})();
