/** Markup that is ready to be put into a page. Everything else is escaped on its way in. */
export interface Html {
  readonly markup: string
}
type Part = string | number | Html | false | null | undefined | Part[]

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!)

export const raw = (markup: string): Html => ({ markup })
export const nothing = raw('')

function written(part: Part): string {
  if (part === false || part === null || part === undefined) return ''
  if (Array.isArray(part)) return part.map(written).join('')
  return typeof part === 'object' ? part.markup : escape(String(part))
}

export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return raw(strings.map((text, index) => text + written(parts[index])).join(''))
}

/**
 * What the drawing says about behaviour ("this button goes there") is not part of the page: the
 * client moves it into memory, the pure renderer drops it. So no reader can lean on it.
 */
export const withoutActions = (markup: string) => markup.replace(/ data-do="[^"]*"/g, '')
