import { type PlainDate, plainDate } from '../../../domain/subscription/plain-date.ts'
import { loadedAt } from '../../dom/loaded-at.ts'
import type { PageTree } from '../../dom/page-tree.ts'
import * as Word from '../../lexicon/classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { says } from '../../lexicon/says.ts'
import { dayOrderIn } from '../../text/dates-in-text.ts'

/** The words of a language as a page writes them: with days in its order, and with its today. */
export function wordsOnPage(tree: PageTree, words: Lexicon, now: Date): Lexicon {
  const { element } = tree.root
  const order = isTranslated(element)
    ? null
    : (dayOrderIn(ownTexts(tree, words)) ?? (isMonthFirst(element) ? null : undefined))
  return words.inOrder(order, todayOf(element, now))
}

/**
 * Translated by the browser: its words are of one language, and its days in figures of another.
 * Source: what Chromium and Google's translator write, as of 2026.
 */
const isTranslated = ({ ownerDocument }: Element) =>
  /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(ownerDocument.documentElement.className)

/** Spanish where the month comes first, or may. Source: CLDR 46. */
const isMonthFirst = ({ ownerDocument }: Element) =>
  /^es-(?:pa|pr|us)\b/i.test(ownerDocument.documentElement.lang)

/**
 * The day that "today" on a page means, on the person's own calendar; undefined where the page is
 * older.
 */
function todayOf({ ownerDocument }: Element, now: Date): PlainDate | undefined {
  const performance = ownerDocument.defaultView?.performance
  const loaded = performance ? loadedAt(performance, now.getTime()) : 0
  return loaded < new Date(now).setHours(0, 0, 0, 0) ? undefined : plainDate(now)
}

/**
 * What the page says itself, with a day: an offer's may be written by others, in another order.
 */
const ownTexts = (tree: PageTree, words: Lexicon) =>
  tree.lines
    .filter(({ item }) => !item.beside)
    .map(({ text }) => text)
    .filter(
      (text) =>
        /\p{Nd}{4}/u.test(text) &&
        dayOrderIn([text]) !== undefined &&
        !says(words.tokens(text), Word.sale),
    )
