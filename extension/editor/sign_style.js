/** The look of the sign beside the field and of its list, in their shadow root. */

(() => {
  globalThis.SansReproche.signStyle = `
:host {
  top: 0 !important;
  left: 0 !important;
}
.mirror {
  position: fixed;
  box-sizing: border-box;
  overflow: hidden;
  margin: 0;
  border: 0;
  background: none;
  color: transparent;
  white-space: pre-wrap;
  pointer-events: none;
}
.sign { position: fixed; display: flex; flex-direction: column; align-items: flex-end; gap: 6px; font: 14px/1.45 system-ui, sans-serif; }
.sign.above { flex-direction: column-reverse; }
.chip {
  border-color: var(--tier, var(--line));
  border-width: 2px;
  border-radius: 16px;
  background: var(--surface);
  box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  white-space: nowrap;
}
.card { padding-top: 10px; border-top-width: 1px; }
.card h2 { margin: 0 0 6px; font-size: 14px; }
.findings { padding: 0; list-style: none; }
.findings > li { margin: 0 0 6px; border-left: 3px solid var(--tier); padding-left: 8px; }
.finding { width: 100%; border-color: transparent; text-align: start; }
.finding strong { display: block; }
.finding span { color: var(--tier); font-size: 12px; font-weight: 650; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0 0; }
.main { border-color: var(--link); }
[hidden] { display: none !important; }
@media (forced-colors: active) { .chip { box-shadow: none; } }
`;
})();
