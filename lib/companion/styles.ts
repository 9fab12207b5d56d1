export const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif"

/**
 * All styles of the companion, for its closed shadow root. The colours are those of
 * components/tokens.css, under the same names. `--card`, `--ring` and `--halo` are the companion's
 * own names: each is one of those colours, chosen to be seen on the portal's page. Sizes are in
 * pixels, because `rem` would be the portal's. `:host` is !important, so that no rule of the page
 * reaches in (inner important wins). Nothing moves by itself, so nothing has to be reduced for
 * people who ask for less motion.
 */
export const styles = `
:host { all: initial !important; display: block !important; }
[hidden] { display: none !important; }
*, ::before, ::after { box-sizing: border-box; }
.frame {
  --card: #f3f7f6; --text: #10211e; --text-muted: #3d524e; --line-control: #74908b; --accent: #0a7066; --on-accent: #ffffff;
  --accent-text: #054c45; --ring: #0a7066; --halo: #ffffff;
  color-scheme: light dark; color: var(--text); font: 16px/1.4 ${fontFamily};
  text-align: start; overflow-wrap: break-word; -webkit-text-size-adjust: 100%;
}
@media (prefers-color-scheme: dark) {
  .frame {
    --card: #16211f; --text: #e6f0ee; --text-muted: #a2b8b3; --line-control: #6f8883; --accent: #45c4b2; --on-accent: #03211c;
    --accent-text: #6ad6c7; --ring: #6ad6c7; --halo: #0d1514;
  }
}
.card {
  background: var(--card); border-block-start: 3px solid var(--accent); border-block-end: 1px solid var(--line-control); padding: 12px 16px;
  padding-inline: max(16px, env(safe-area-inset-left)) max(16px, env(safe-area-inset-right));
}
.floating {
  position: fixed; z-index: 2147483647; margin: 0 !important; max-block-size: 60vh; overflow: auto; overscroll-behavior: contain;
  border: 1px solid var(--line-control); border-block-start: 3px solid var(--accent); border-radius: 12px; box-shadow: 0 4px 24px rgb(0 0 0 / 30%);
}
.line { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; max-inline-size: 1100px; margin-inline: auto; }
.icon {
  flex: none; align-self: flex-start; inline-size: 36px; block-size: 36px; border-radius: 8px; background: #14708a;
  fill: none; stroke: #ffffff; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round;
}
.words { flex: 1 1 min(320px, 100% - 52px); min-inline-size: 0; }
.floating .words { flex-basis: 150px; }
p { margin: 0; }
:lang(ja) { word-break: auto-phrase; line-break: strict; }
:lang(ko) { word-break: keep-all; }
.title { font-weight: 600; text-wrap: balance; }
.note, .hint, .from { color: var(--text-muted); font-size: 14px; }
.from { font-size: 12px; margin-block-end: 2px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
.button {
  display: inline-flex; align-items: center; justify-content: center; min-block-size: 44px; min-inline-size: 44px; padding: 8px 16px;
  border: 1px solid var(--line-control); border-radius: 10px; background: transparent; color: inherit; font: inherit;
  text-align: center; text-wrap: balance; text-decoration: none; cursor: pointer; touch-action: manipulation;
}
.button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.main ~ .button { border-color: transparent; margin-inline-start: -12px; padding-inline: 12px; color: var(--accent-text); }
.button:hover, .main ~ .button:hover { border-color: var(--accent-text); }
:focus-visible { outline: 3px solid var(--accent-text); outline-offset: 2px; }
details { max-inline-size: 1100px; margin: 4px auto -8px; font-size: 15px; }
summary { min-block-size: 44px; display: flex; align-items: center; color: var(--accent-text); cursor: pointer; inline-size: fit-content; }
summary::before { content: '+'; content: '+' / ''; flex: none; inline-size: 1.2em; font-weight: 600; }
details[open] > summary::before { content: '\\2212'; content: '\\2212' / ''; }
summary::-webkit-details-marker { display: none; }
ol { margin: 0 0 12px; padding-inline-start: 1.6em; }
li + li { margin-block-start: 4px; }
.mark {
  position: fixed; z-index: 2147483646; pointer-events: none; border: 3px solid var(--ring); border-radius: 8px;
  box-shadow: 0 0 0 2px var(--halo), 0 0 0 6px color-mix(in srgb, var(--ring) 35%, transparent);
}
.compact details, .compact .note { display: none; }
.compact { padding: 6px 12px 8px; }
.compact .icon { inline-size: 24px; block-size: 24px; border-radius: 5px; }
.compact .line { gap: 4px 10px; }
.compact .actions { gap: 4px; }
.compact .main ~ .button { margin-inline-start: 0; }
.compact .button { padding-inline: 12px; font-size: 15px; }
.compact .from { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
@media (forced-colors: active) {
  .card { border: 2px solid CanvasText; }
  .button, .main ~ .button { border-color: ButtonText; margin-inline-start: 0; }
  .mark { border-color: Highlight; box-shadow: none; forced-color-adjust: none; }
}
@media print { .frame { display: none; } }
`

/** The sizes of all its letters, and of the bold ones. */
export const fontSizes = [
  '16px',
  '600 16px',
  ...new Set([...styles.matchAll(/font-size: (\d+px)/g)].map(([, size]) => size!)),
]
