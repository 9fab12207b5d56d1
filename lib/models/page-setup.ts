import { textDirection, uiLanguage, word } from '../browser/i18n.ts'
import type { Settings } from '../contracts/stored.ts'

/** Sets language, direction and title of one of our own pages. Call it before the first paint. */
export function dressPage(document: Document, title = word('extensionShortName')): void {
  document.documentElement.lang = uiLanguage()
  document.documentElement.dir = textDirection()
  document.title = title
}

/** With `system` the browser decides; see components/tokens.css. */
export function dressTheme(document: Document, theme: Settings['theme']): void {
  document.documentElement.dataset.theme = theme
}
