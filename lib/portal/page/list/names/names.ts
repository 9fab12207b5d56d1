import { isMeter } from '../../../dom/accessible-names.ts'
import { attributeOf } from '../../../dom/native.ts'
import type { Item, Line, PageTree, Part } from '../../../dom/page-tree.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { cleanText } from '../../../text/clean-text.ts'
import { companyNames, isBareName, mayNameProduct } from '../../../text/product-name.ts'
import { standsBesideFacts } from './beside-facts.ts'
import { drawnAs } from '../alike/drawn-as.ts'
import { isName } from './is-name.ts'
import { isPlanTitle, levelOf } from './prominence.ts'

/** A product's name as the page shows it. */
export interface Name {
  text: string
  item: Item
  line: Line | null
  /** How prominent it is: 1 to 6 = the level of a heading, higher = less prominent. */
  level: number
  /** It stands alone in its line or beside its own facts. Otherwise a sentence only mentions it. */
  title: boolean
}

/** Where a name begins in the order of the page. */
export const nameFrom = ({ item }: Name): number => item.from

/**
 * A page with more names than this is not read: the portal allows 100 subscriptions per account.
 */
export const mostNames = 1500

export function namesIn(tree: PageTree, lexicon: Lexicon | null): Name[] {
  const names = likeTitles(
    tree.lines.flatMap((line) => (line.item.beside ? [] : inLine(line, lexicon))),
  )
  const marked = tree.items.filter(isContainer).flatMap((item) => {
    const label = attributeOf(item.element, 'aria-label')
    const text = label && !item.beside ? cleanText(label) : ''
    return isName(text, lexicon) ? [{ text, item, line: null, level: 7, title: true }] : []
  })
  return [...names, ...marked].toSorted((one, other) => one.item.from - other.item.from)
}

/**
 * Each entry of a list begins with a name, and a sentence about it runs on: where one is a title,
 * so are those that are written alike.
 */
function likeTitles(names: Name[]): Name[] {
  const titled = new Set(names.filter(({ title }) => title).map(sentenceForm))
  return names.map((name) => {
    const form = name.title ? '' : sentenceForm(name)
    return form && titled.has(form) ? { ...name, title: true } : name
  })
}

/** In which list an entry stands that a name begins, and how it is drawn; '' = it begins none. */
function sentenceForm({ item, line }: Name): string {
  const text = line?.parts[0]?.item === item && line.item !== item ? line.item : null
  const entry = [text, text?.parent, text?.parent?.parent].find((one) => one?.tag === 'li')
  return text && entry ? `${entry.parent?.from} ${[item, text].map(drawnAs).join()}` : ''
}

function inLine(line: Line, lexicon: Lexicon | null): Name[] {
  const whole = line.text
  if (isPlanTitle(line)) {
    const { item } = line.parts[0]!
    return [{ text: cleanText(whole), item, line, level: levelOf(item), title: true }]
  }
  // Of a meter that says whose it is the title stands elsewhere.
  if (whole.length > 400 || !mayNameProduct(whole) || isMeter(line.item)) return []
  const text = cleanText(whole)
    .replace(numbering, '')
    .replace(/[¹²³*†‡]{1,3}$/, '')
  // "Kaspersky Plus" beside "Active" without a space: the name ends where its element ends.
  const isOne = line.parts.length === 1
  const named = (isOne ? [] : line.parts)
    .map((part, at) => ({ part, own: cleanText(part.text), next: line.parts[at + 1] }))
    .filter(({ own }) => isName(own, lexicon))
  if ((named.length === 0 || isBareName(text)) && isName(text, lexicon)) {
    const item = isOne ? line.parts[0]!.item : line.item
    return [{ text, item, line, level: levelOf(item), title: true }]
  }
  return named.flatMap(({ part, own, next }) => {
    if (isCut(part, next)) return []
    const rest = line.parts.filter((other) => other !== part)
    const title = !!lexicon && standsBesideFacts(line, part, rest, lexicon)
    return [{ text: own, item: part.item, line, level: levelOf(part.item), title }]
  })
}

/** "2.1 Kaspersky Plus" */
const numbering = new RegExp(`^\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2})*[.)]? (?=${companyNames})`, 'iu')

/** The word goes on in the text around: `<b>Kaspersky VPN S</b>ecure Connection`. */
const isCut = (part: Part, next: Part | undefined) =>
  next?.item === part.item.parent &&
  /[\p{L}\d]$/u.test(part.text) &&
  /^[\p{Ll}\p{Lo}]/u.test(next.text)

const isContainer = ({ tag, role }: Item) =>
  role === ''
    ? /^(?:article|section|li|tr|div|fieldset)$/.test(tag) || tag.includes('-')
    : /^(?:listitem|region|group|row|article)$/.test(role)
