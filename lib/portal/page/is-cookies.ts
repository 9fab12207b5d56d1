import { attributeOf } from '../dom/native.ts'

/** The bar that asks about cookies, by its name or by its text. */
export const isCookies = (element: Element) =>
  isShortText(element.textContent ?? '') ||
  /cookie|cybot|consent/i.test(
    `${attributeOf(element, 'id')} ${attributeOf(element, 'class')} ${attributeOf(element, 'aria-label')}`,
  )

const isShortText = (text: string) => text.length < 800 && cookies.test(text)

/** What languages call them that have a word of their own. */
const cookies =
  /cookie|クッキー|куки|küpsis|eväste|ciasteczk|sütik|sīkdat|slapuk|бисквитк|çerez|쿠키|คุกกี้|informasjonskaps|kolačić|колачић|témoins|ملفات تعريف الارتباط/i
