import { showsOpened } from './folded-parts.ts'
import { attributeOf, firstChildOf, nextSiblingOf, shadowOf, tagOf } from './native.ts'
import { company } from '../text/product-name.ts'

/**
 * An element that shows, with its place in the page: `from` and `to` are the numbers of the first
 * and last inside it.
 */
export interface Item {
  element: Element
  parent: Item | null
  children: Item[]
  tag: string
  role: string
  depth: number
  from: number
  to: number
  /** The control that it is or stands in. */
  press: Item | null
  /** It belongs to the frame around the page's matter, or to an advert. */
  beside: boolean
  /** It does not show until a control of the page is pressed. */
  folded: boolean
  /** 1 to 6: that of a heading; 7 = it is none. */
  level: number
}

/**
 * A piece of text between two marks of elements, or a day that the page states in `<time
 * datetime>`.
 */
export interface Part {
  text: string
  item: Item
  /** ISO, where the text stands in `<time datetime>`. */
  time: string | null
}

/** Text that runs on without a break, as a reader sees a line. */
export interface Line {
  parts: Part[]
  /** The block that it stands in. */
  item: Item
  /** Its number among the lines of the page. */
  order: number
  /** That of its parts. */
  text: string
}

export interface PageTree {
  root: Item
  /** What shows. */
  lines: Line[]
  /** The same, and between them what stands in folded parts. */
  all: Line[]
  items: Item[]
  headings: Item[]
}

/**
 * More elements than this are too many to read in one go; the portal's own limits (100
 * subscriptions) need a fifth.
 */
export const mostElements = 20_000
/**
 * More letters than this, with scripts and what is hidden: what stands in each other is looked
 * through again and again.
 */
export const mostText = 2_000_000
const deepest = 300

const silent = new Set(
  'script style template noscript textarea select input option iframe object svg canvas math'.split(
    ' ',
  ),
)
const inline = new Set(
  'abbr b bdi bdo em font i mark small span strong sub sup u wbr time s del data label output'.split(
    ' ',
  ),
)
const controls = /^(?:a|button|summary|.+-(?:button|btn|link))$/
const controlRoles = /^(?:button|link|tab|menuitem|option|radio)$/
const besides = /^(?:banner|contentinfo|navigation|complementary|search|tablist)$/
const matter = /^(?:main|article|section|li|tr|td|dialog)$/
const meters = /^(?:progress|progressbar|meter)$/

export const isControl = ({ tag, role }: Pick<Item, 'tag' | 'role'>) =>
  role !== 'switch' && (controls.test(tag) || controlRoles.test(role))

/** Collects text as lines: what is added runs on in the same line until it is cut. */
function createLines() {
  const lines: Line[] = []
  let run: Line | null = null
  let letters = 0
  return {
    lines,
    cut: () => {
      run = null
    },
    add: (text: string, item: Item, block: Item, time: string | null) => {
      if ((letters += text.length) > mostText) throw new Error('too much text')
      const last = run?.parts.at(-1)
      if (!/\S/.test(text)) {
        if (last && !last.text.endsWith(' ')) last.text += ' '
        return
      }
      if (!run) lines.push((run = { parts: [], item: block, order: lines.length, text: '' }))
      if (last?.item === item && last.time === time) last.text += text
      else run.parts.push({ text, item, time })
    },
  }
}

/**
 * A page, or what stands in one of its dialogs, as items and lines, in one walk: hidden parts left
 * out, open shadow roots walked through. Linear in the page. `shows`: whether an element shows,
 * given that what is around it does. `folded`: parts that a press would show.
 * Errors: throws where it is deeper, or with its shadow roots larger, than any page for people.
 */
export function treeOf(
  top: Element,
  shows: (element: Element) => boolean,
  folded: Set<Element> = new Set(),
): PageTree {
  const items: Item[] = []
  const inPage = tagOf(top) === 'body'
  const { lines, add, cut } = createLines()
  let chosenTexts: string[] | undefined
  const chosen = () => (chosenTexts ??= textsOfChosen(top))

  const isFolded = (element: Element, parent: Item | null) =>
    parent?.folded ? showsOpened(element) : folded.has(element)

  function enter(element: Element, parent: Item | null, isOut: boolean): Item {
    const tag = tagOf(element)
    const role = attributeOf(element, 'role') ?? ''
    const item: Item = {
      element,
      parent,
      children: [],
      tag,
      role,
      depth: parent ? parent.depth + 1 : 0,
      from: items.length,
      to: items.length,
      press: parent?.press ?? null,
      beside:
        (parent?.beside ?? false) ||
        (inPage && isDialog(tag, role)) ||
        isBeside(tag, role, element, parent, chosen),
      folded: isOut,
      level: levelOf(element, tag, role),
    }
    if (isControl(item)) item.press ??= item
    items.push(item)
    parent?.children.push(item)
    return item
  }

  function walk(element: Element, parent: Item | null, block: Item | null, time: string | null) {
    const tag = tagOf(element)
    const mark = switchMark(element, tag)
    if (tag === 'br' || (silent.has(tag) && !mark)) cut()
    if (silent.has(tag) && !mark) return
    const isOut = isFolded(element, parent)
    if (!isOut && (parent?.folded || !shows(element))) {
      if (isDivider(element)) cut()
      return
    }
    if ((parent?.depth ?? 0) > deepest || items.length > mostElements) throw new Error('too large')
    const item = enter(element, parent, isOut)
    const flows =
      inline.has(tag) && item.press === (parent?.press ?? null) && isOut === !!parent?.folded
    if (!flows && tag !== 'input') cut()
    addName(item)
    if (mark) add(switchName(item) + mark, item, flows && block ? block : item, time)
    walkChildren(item, flows && block ? block : item, time)
    if (!flows && tag !== 'input') cut()
    item.to = items.length - 1
  }

  function addName(item: Item) {
    const name = pictureName(item)
    if (!name) return
    cut()
    add(name, item, item, null)
    cut()
  }

  function walkChildren(item: Item, block: Item, time: string | null) {
    const { element, tag } = item
    const stated = tag === 'time' ? (attributeOf(element, 'datetime') ?? time) : time
    for (const child of childrenOf(element, tag))
      if (child.nodeType === 3) add(visible((child as Text).data), item, block, stated)
      else if (child.nodeType === 1) walk(child as Element, item, block, stated)
  }

  walk(top, null, null, null)
  for (const line of lines) line.text = line.parts.map(({ text }) => text).join('')
  const headings = items.filter(({ level }) => level < 7)
  const shown = folded.size > 0 ? lines.filter(({ item }) => !item.folded) : lines
  return { root: items[0]!, lines: shown, all: lines, items, headings }
}

/** A mark between two facts is drawn, and kept from people who are read to. */
const isDivider = (element: Element) =>
  attributeOf(element, 'aria-hidden') === 'true' &&
  firstChildOf(element)?.nodeType === 3 &&
  /^\s*[·•|;‧・∙/–—-]\s*$/.test((firstChildOf(element) as Text).data)

const labelledBy = (element: Element) => {
  const id = attributeOf(element, 'aria-labelledby')
  return id ? element.ownerDocument.getElementById(id)?.textContent?.slice(0, 300) : undefined
}

/**
 * They stand in a line for a switch that is on or off: for private use, at the end of Unicode. A
 * noncharacter would do better, but Chromium takes no script that holds one.
 */
export const switchedOn = '\u{10fff0}'
export const switchedOff = '\u{10fff1}'

/** Whether a switch or a box is on; null for everything else. */
function switchMark(element: Element, tag: string): string | null {
  const isBox = tag === 'input' && attributeOf(element, 'type') === 'checkbox'
  if (!isBox && attributeOf(element, 'role') !== 'switch') return null
  const on = attributeOf(element, 'aria-checked') ?? String((element as HTMLInputElement).checked)
  return on === 'true' ? switchedOn : on === 'false' ? switchedOff : null
}

/**
 * What a switch is called, as a label before its mark: one that stands behind it may be another's.
 */
function switchName({ element, role }: Item): string {
  if (role !== 'switch') return ''
  const name = attributeOf(element, 'aria-label') ?? labelledBy(element) ?? ''
  return name && !company.test(name) ? `${name}: ` : ''
}

/**
 * What a picture or a meter says of itself, a meter with its value where it is no share of 1 or of
 * 100; null for everything else.
 */
function pictureName({ element, tag, role }: Item): string | null {
  const isMeter = meters.test(tag) || meters.test(role)
  if (!isMeter && tag !== 'img' && role !== 'img') return null
  const of = (...names: string[]) => names.map((name) => attributeOf(element, name)).find(Boolean)
  const [name, text] = [of('aria-label', 'title') ?? labelledBy(element), of('aria-valuetext')]
  if (!isMeter) return of('aria-label') ?? ofCell(element)
  if (/\p{Nd}/u.test(name ?? '')) return of('aria-label') ?? null
  const [value, most] = [of('aria-valuenow', 'value'), of('aria-valuemax', 'max')]
  const said = text ?? (value && most && !/^1(?:00)?$/.test(most) ? `${value}/${most}` : '')
  if (name) return said ? `${name}: ${said}` : name
  // Most often its numbers are written beside it.
  const isSaid = !text && /\p{Nd}/u.test((element.parentElement?.textContent ?? '').slice(0, 300))
  return said && !isSaid && !/[%٪]/.test(said) ? said : null
}

/** What a picture says that is all that a cell holds; a product's logo stands beside its name. */
function ofCell(element: Element): string | null {
  const cell = element.closest('td,th,[role=gridcell],[role=cell]')
  const said = attributeOf(element, 'alt') || attributeOf(element, 'title')
  return cell && said && !company.test(said) && !/\S/.test(cell.textContent ?? '') ? said : null
}

/** As it is drawn: of a host its open shadow root, of a slot what is put into it. */
export function* childrenOf(element: Element, tag: string): Iterable<Node> {
  if (tag === 'slot') {
    const put = (element as HTMLSlotElement).assignedNodes?.() ?? []
    if (put.length > 0) return yield* put
  }
  for (let node = firstChildOf(shadowOf(element) ?? element); node; node = nextSiblingOf(node))
    yield node
}

/** Of rows that are chosen in a list. */
const textsOfChosen = (top: Element) =>
  [...top.querySelectorAll('[aria-selected=true]:not([role=tab]),[aria-current=true]')]
    .slice(0, mostChosen)
    .map(({ textContent }) => (textContent ?? '').slice(0, longestRow))
const mostChosen = 10
const longestRow = 500

/** Titled as what is chosen in a list: "Kaspersky Plus" beside its row. */
function isOfChosen(element: Element, chosen: () => string[]): boolean {
  const name = element.querySelector(anyHeading)?.textContent?.trim() ?? ''
  return company.test(name) && chosen().some((text) => text.includes(name))
}
const anyHeading = 'h1,h2,h3,h4,h5,h6,[role=heading]'

/** What is chosen in a list, drawn beside it: it has a list of facts, as no advert does. */
function isDetail(element: Element, parent: Item | null, chosen: () => string[]): boolean {
  if (isOfChosen(element, chosen)) return true
  for (let around = parent; around; around = around.parent) {
    if (around.tag === 'aside') return false
    if (around.tag === 'main' || around.role === 'main') return element.querySelector('dl') !== null
  }
  return false
}

const isDialog = (tag: string, role: string) => tag === 'dialog' || /^(?:alert)?dialog$/.test(role)

function isBeside(
  tag: string,
  role: string,
  element: Element,
  parent: Item | null,
  chosen: () => string[],
): boolean {
  if ((tag === 'aside' || role === 'complementary') && isDetail(element, parent, chosen))
    return false
  if (role === 'tablist' && company.test((element.textContent ?? '').slice(0, 4000))) return false
  if (tag === 'aside' || tag === 'nav' || besides.test(role)) return true
  if (
    /promo|banner|advert|upsell|cookie|cybot|consent/i.test(
      `${tag} ${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`,
    )
  )
    return true
  if (tag !== 'header' && tag !== 'footer') return false
  for (let around = parent; around; around = around.parent)
    if (matter.test(around.tag) || isOneOfSeveral(around)) return false
  return true
}

/** A custom element in a row of them: a card, and not the frame of the page. */
const isOneOfSeveral = ({ tag, element }: Item) =>
  tag.includes('-') &&
  [element.previousElementSibling, element.nextElementSibling].some(
    (other) => other?.localName === tag,
  )

export const holds = (outer: Item, inner: Item) => outer.from <= inner.from && inner.to <= outer.to

/** Soft hyphens and marks of direction show nothing to people; every kind of space is one. */
const visible = (text: string) =>
  /[^\0-\x7f]/.test(text) ? text.replace(/\p{Cf}/gu, '').replace(/\p{Zs}/gu, ' ') : text

/** The document and the open shadow roots in it, of what shows. */
export const rootsIn = (document: Document, { items }: PageTree): (Document | ShadowRoot)[] => [
  document,
  ...items.flatMap(({ element }) => shadowOf(element) ?? []),
]

function levelOf(element: Element, tag: string, role: string): number {
  const level = /^h([1-6])$/.exec(tag)?.[1]
  if (level) return Number(level)
  return role === 'heading' ? Number(attributeOf(element, 'aria-level') ?? 2) || 2 : 7
}

/** The level of the heading that an item is or stands in. */
export function levelAround(item: Item): number {
  for (let at: Item | null = item, steps = 0; at && steps < 3; at = at.parent, steps++)
    if (at.level < 7) return at.level
  return 7
}
