import { attributeOf } from './native.ts'

/** In the tag, the id, the class or the label of a bar that asks about cookies. */
export const cookieNames = 'cookie|cybot|consent'

/** The bar that asks about cookies, or a part of it: by a name or by its text. */
export const isCookies = (element: Element) =>
  speaksOfCookies(element.textContent ?? '') ||
  anyName.test(
    `${element.localName} ${attributeOf(element, 'id')} ${attributeOf(element, 'class')} ${attributeOf(element, 'aria-label')}`,
  ) ||
  element.closest('[id^=Cybot]') !== null

const anyName = new RegExp(cookieNames, 'i')

/** A text that is longer only mentions them. */
export const speaksOfCookies = (text: string) => text.length < 800 && cookies.test(text)

/** What languages call them that have a word of their own. */
const cookies =
  /cookie|クッキー|куки|küpsis|eväste|ciasteczk|sütik|sīkdat|slapuk|бисквитк|çerez|쿠키|คุกกี้|informasjonskaps|kolačić|колачић|témoins|ملفات تعريف الارتباط/i
