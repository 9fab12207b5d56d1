import { textDirection, uiLanguage } from '../browser/i18n.ts'
import { make } from './create-element.ts'
import { styles } from './styles.ts'

/** Our only node in the portal's page, and the closed room inside it. */
export interface Frame {
  host: HTMLElement
  /** Everything shown goes in here. */
  inside: HTMLElement
  remove(): void
}

/**
 * What the page must not take for a press, a key or a focus of its own: a press beside a dialog
 * closes many dialogs.
 */
const kept = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'keydown',
  'keyup',
]

export function openFrame(page: Document): Frame {
  const host = page.createElement('div')
  const room = host.attachShadow({ mode: 'closed' })
  dress(room)
  const inside = make('div', { class: 'frame' })
  inside.dir = textDirection()
  inside.lang = uiLanguage()
  for (const name of kept) inside.addEventListener(name, keepInside)
  room.append(inside)
  // Before the body: first in the reading order, and out of the way of whatever redraws the body.
  page.documentElement.prepend(host)
  return { host, inside, remove: () => host.remove() }
}

/** Esc goes through: it is how the guide is left, wherever the focus is. */
function keepInside(event: Event): void {
  if (!(event instanceof KeyboardEvent && event.key === 'Escape')) event.stopPropagation()
}

/**
 * Constructed sheets are no inline style to a content security policy. Firefox refuses them in
 * content scripts (bugzilla.mozilla.org 1751346) but does not hold an add-on's own style element
 * against the page's policy.
 */
function dress(room: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    room.adoptedStyleSheets = [sheet]
  } catch {
    room.append(make('style', { text: styles }))
  }
}
