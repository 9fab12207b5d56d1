import { isDrawnName, isNamedDrawing, pictureName, switchName } from './accessible-names.ts'
import { chosenRows, isBeside, isDialog } from './beside-matter.ts'
import { isControl } from './controls.ts'
import { forChildren } from './drawn-children.ts'
import { showsOpened } from './folded-parts.ts'
import { attributeOf, firstChildOf, tagOf } from './native.ts'
import { isClear, isFoldedAway } from './is-clear.ts'
import { isNote } from './notes.ts'
import type { Item, Line, PageTree } from './page-tree.ts'
import { switchMark } from './switch-marks.ts'
import { flowsInText } from './flows-in-text.ts'
import { inlineTags, silentTags } from './tags.ts'
import { isTakenBack } from './taken-back.ts'
import { isAway } from './visibility.ts'

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

const deepestTree = 300

/** Most elements show and are not clear: asked together, for each question is dear. */
const seen = {
  visibilityProperty: true,
  checkVisibilityCSS: true,
  opacityProperty: true,
  checkOpacity: true,
}

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
      const part = { text, item, time }
      if (!run) lines.push((run = { parts: [part], item: block, order: lines.length, text: '' }))
      else if (last?.item === item && last.time === time) last.text += text
      else run.parts.push(part)
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
  let rows: ReturnType<typeof chosenRows> | undefined
  const chosen = () => (rows ??= chosenRows(top))

  const isSeen = (element: Element, parent: Item | null) =>
    parent && element.checkVisibility?.(seen)
      ? !isAway(element) && !isFoldedAway(element)
      : shows(element) && !isClear(element)

  const isFolded = (element: Element, parent: Item | null) =>
    parent?.folded ? showsOpened(element) : folded.has(element)

  function enter(
    element: Element,
    tag: string,
    role: string,
    parent: Item | null,
    isOut: boolean,
  ): Item {
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
        // What lies over a page may be named as what is beside its matter.
        (parent !== null && isBeside(tag, role, element, parent, chosen)),
      folded: isOut,
      level: levelOf(element, tag, role),
    }
    if (isControl(item) && !isBadge(item)) item.press ??= item
    items.push(item)
    parent?.children.push(item)
    return item
  }

  function walk(element: Element, parent: Item | null, block: Item | null, time: string | null) {
    const tag = tagOf(element)
    const role = attributeOf(element, 'role') ?? ''
    const mark = switchMark(element, tag, role)
    if (isTakenBack(element, tag) || isNote(element, tag) || isDrawnName(element, tag)) return
    if (tag === 'br' || (silentTags.has(tag) && tag !== 'style' && !mark)) cut()
    const isSilent = silentTags.has(tag) && !mark
    if (isSilent && !isNamedDrawing(element, tag)) return
    const isOut = isFolded(element, parent)
    if (!isOut && (parent?.folded || !isSeen(element, parent))) {
      if (isDivider(element)) cut()
      return
    }
    if ((parent?.depth ?? 0) > deepestTree || items.length > mostElements)
      throw new Error('too large')
    const item = enter(element, tag, role, parent, isOut)
    const flows =
      (inlineTags.has(tag) || flowsInText(element, tag)) &&
      item.press === (parent?.press ?? null) &&
      isOut === !!parent?.folded
    if (!flows && tag !== 'input') cut()
    addName(item)
    if (mark) add(switchName(item) + mark, item, flows && block ? block : item, time)
    if (!isSilent) walkChildren(item, flows && block ? block : item, time)
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
    // "<abbr title="valid until">val.</abbr>"
    const whole = tag === 'abbr' ? attributeOf(element, 'title') : null
    if (whole) return add(visible(whole), item, block, time)
    const stated = tag === 'time' ? (attributeOf(element, 'datetime') ?? time) : time
    forChildren(element, tag, (child) => {
      if (child.nodeType === 3) add(visible((child as Text).data), item, block, stated)
      else if (child.nodeType === 1) walk(child as Element, item, block, stated)
    })
  }

  walk(top, null, null, null)
  for (const line of lines) line.text = line.parts.reduce((all, { text }) => all + text, '')
  const headings = items.filter(({ level }) => level < 7)
  const shown = folded.size > 0 ? lines.filter(({ item }) => !item.folded) : lines
  return { root: items[0]!, lines: shown, all: lines, items, headings }
}

/**
 * A tag is drawn as the option of a list in some libraries, though there is nothing to choose, or
 * as a button inside an element that is called a chip.
 */
const isBadge = ({ role, element, parent }: Item) =>
  (role === 'option' && attributeOf(element, 'aria-selected') === null) ||
  [parent, parent?.parent, parent?.parent?.parent].some((around) => around && isChip(around))

const isChip = ({ tag, beside }: Item) => !beside && /-(?:chip|badge|tag|pill)$/.test(tag)

/** A mark between two facts is drawn, and kept from people who are read to. */
const isDivider = (element: Element) =>
  attributeOf(element, 'aria-hidden') === 'true' &&
  firstChildOf(element)?.nodeType === 3 &&
  /^\s*[·•|;‧・∙/–—-]\s*$/.test((firstChildOf(element) as Text).data)

/** Soft hyphens and marks of direction show nothing to people; every kind of space is one. */
const visible = (text: string) =>
  /[^\0-\x7f]/.test(text) ? text.replace(/\p{Cf}/gu, '').replace(/\p{Zs}/gu, ' ') : text

function levelOf(element: Element, tag: string, role: string): number {
  const level = /^h([1-6])$/.exec(tag)?.[1]
  if (level) return Number(level)
  return role === 'heading' ? Number(attributeOf(element, 'aria-level') ?? 2) || 2 : 7
}
