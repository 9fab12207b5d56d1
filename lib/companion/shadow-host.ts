import { textDirection, uiLanguage } from '../browser/i18n.ts'
import { make } from './create-element.ts'
import { styles } from './styles.ts'

/** Our only node in the portal's page, and the closed shadow root inside it. */
export interface ShadowHost {
  host: HTMLElement
  /** Everything shown goes in here. */
  inside: HTMLElement
  remove(): void
}

/**
 * Events that the page must not take for a press, a key or a focus of its own: many dialogs close
 * on a press beside them.
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

export function openShadowHost(page: Document): ShadowHost {
  const host = page.createElement('div')
  const room = host.attachShadow({ mode: 'closed' })
  dress(room)
  const inside = make('div', { class: 'frame' })
  inside.dir = textDirection()
  inside.lang = uiLanguage()
  for (const name of kept) inside.addEventListener(name, keepInside)
  room.append(inside)
  // It stands before the body: first in the reading order, and safe from whatever redraws the body.
  page.documentElement.prepend(host)
  return { host, inside, remove: () => host.remove() }
}

/** Esc is let through, because the user leaves the guide with it, wherever the focus is. */
function keepInside(event: Event): void {
  if (!(event instanceof KeyboardEvent && event.key === 'Escape')) event.stopPropagation()
}

/**
 * A content security policy does not count constructed sheets as inline style. Firefox refuses them
 * in content scripts (bugzilla.mozilla.org 1751346), but does not hold an add-on's own style
 * element against the page's policy.
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
