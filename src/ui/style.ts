/**
 * The look of everything we put over a page (design, "Look"). One string, adopted in our shadow root: nothing is fetched
 * and no rule of the page reaches it. Sizes in px because rem leaks from the page.
 */
export const style = `
:host { all: initial !important; }
/* A popover's backdrop lies over the whole window: to the browser, one layer of ours would cover another. */
:host::backdrop { display: none; }
.layer {
  --ground: #fff; --ink: #1f2937; --soft: #4b5563; --line: #64748b; --slate: #334155; --edge: #b45309; --focus: #1d4ed8; --press: #334155; --on-press: #fff;
  font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, Ubuntu, sans-serif; color: var(--ink); text-align: start; letter-spacing: normal; word-spacing: normal;
  color-scheme: light dark;
  /* A page may search closed shadow roots with window.find (Chromium 156) and stretch the selection over what it found. */
  user-select: none;
}
@media (prefers-color-scheme: dark) {
  .layer { --ground: #1e242d; --ink: #f1f5f9; --soft: #cbd5e1; --line: #94a3b8; --slate: #cbd5e1; --edge: #f59e0b; --focus: #93c5fd; --press: #cbd5e1; --on-press: #111827; }
}
*, *::before, *::after { box-sizing: border-box; }
.placed { position: fixed; left: 0; top: 0; visibility: hidden; }
button, input { font: inherit; color: inherit; margin: 0; }
button { min-height: 28px; min-width: 28px; padding: 3px 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--ground); color: var(--ink); cursor: pointer; }
button:hover { border-color: var(--ink); }
button:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
button.main { background: var(--press); border-color: var(--press); color: var(--on-press); font-weight: 600; }
button.plain { border-color: transparent; background: transparent; text-decoration: underline; text-underline-offset: 2px; padding: 3px 6px; }
button.pill { display: inline-flex; align-items: center; gap: 6px; max-width: 320px; border-radius: 999px; border-color: var(--line); color: var(--slate); padding: 2px 10px 2px 7px; font-size: 13px; line-height: 20px; white-space: nowrap; }
button.pill span { overflow: hidden; text-overflow: ellipsis; }
.layer svg { flex: none; width: 16px; height: 16px; }
.card { width: min(340px, calc(100vw - 16px)); max-height: calc(100vh - 16px); overflow: auto; overscroll-behavior: contain; padding: 12px 14px 14px; background: var(--ground); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 24px rgb(15 23 42 / .22); overflow-wrap: anywhere; }
.card.hold { border: 2px solid var(--edge); border-inline-start-width: 6px; }
.head { display: flex; align-items: center; gap: 8px; margin: 0 0 6px; }
.head h2 { flex: 1; }
h2 { margin: 0; font-size: 15px; line-height: 1.3; font-weight: 650; }
p { margin: 0 0 8px; }
.soft { color: var(--soft); font-size: 13px; }
.points, .then { list-style: none; margin: 0 0 8px; padding: 0; }
.points li { padding: 7px 0; border-top: 1px solid color-mix(in srgb, var(--line) 35%, transparent); }
.points p { margin: 0 0 2px; }
.then li { padding: 3px 0; display: flex; flex-wrap: wrap; gap: 2px 6px; align-items: baseline; }
.then label { display: flex; gap: 8px; align-items: baseline; min-height: 24px; flex: 1 1 60%; }
.ref { font-weight: 600; }
.words { background: color-mix(in srgb, var(--edge) 16%, transparent); border-radius: 3px; padding: 0 2px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.row.end { margin-top: 10px; }
.row.small button { font-size: 13px; }
button[aria-pressed='true'] { border-width: 2px; border-color: var(--ink); font-weight: 600; }
.whos { display: grid; grid-template-columns: 1fr 1fr; gap: 6px; margin: 0 0 8px; }
.whos button { text-align: start; }
.whos kbd { font: inherit; color: var(--soft); margin-inline-end: 6px; }
label.field { display: block; margin: 0 0 8px; }
label.field input { display: block; width: 100%; min-height: 32px; padding: 3px 8px; border: 1px solid var(--line); border-radius: 8px; background: var(--ground); }
summary { min-height: 24px; cursor: pointer; color: var(--soft); font-size: 13px; }
summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
details { margin: 0 0 8px; }
.pointed { position: absolute; inset: -4px; border: 3px solid var(--edge); border-radius: 10px; }
.placed:has(.pointed) { pointer-events: none; }
.away { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
/* The privacy checklist: the guide at the end corner, the frame around the site's control. */
.walk { position: fixed; inset-block-end: 16px; inset-inline-end: 16px; border-inline-start: 5px solid var(--edge); }
.walk.done { border-inline-start-color: #2a8a5b; }
/* The guide of a review. A narrow window has no room beside the list: once its rows are there, a strip with the way out. */
.guide { border-inline-start: 5px solid var(--edge); }
@media (max-width: 700px) {
  .guide { width: max-content; max-width: min(240px, calc(100vw - 16px)); }
  .guide.at-rows { display: flex; align-items: center; gap: 8px; padding: 4px 8px; }
  .guide.at-rows p { margin: 0; }
  .guide.at-rows .head, .guide.at-rows [data-part='review-says'] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
}
.frame { position: fixed; border: 3px solid var(--edge); border-radius: 10px; pointer-events: none; }
@media (forced-colors: active) {
  .card, button.pill, button { border-color: ButtonText; }
  .card.hold { border-color: Highlight; }
  .words { outline: 1px solid Highlight; }
  button.main { background: ButtonFace; color: ButtonText; border-width: 2px; }
}
`;
