import { html } from '../html.ts'
import type { View } from '../view.ts'

/** A button with the testers' hook: on itself, or on its host component too. */
export const hooked = (view: View, hook: string, action: string, text: string) =>
  html`<kl-button${view.dice(`host ${hook}`).chance(0.5) && html` atselector="${hook}"`}>
<button type="button" class="a-button" data-at-selector="${hook}" data-do="${action}">${text}</button></kl-button>`
