import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon, Token } from '../../../lexicon/lexicon.ts'
import { isKnown, says, saysOnly } from '../../../lexicon/says.ts'
import { holds, type Item } from '../../../dom/page-tree.ts'
import { attributeOf } from '../../../dom/native.ts'
import { longestHeading, type Over } from '../records/headings-over.ts'
import type { Facts } from '../clause/record-facts.ts'
import { formOf, isOfForm } from '../records/record-form.ts'
import type { PageRecord } from '../records/records.ts'
import { agree } from './without-copies.ts'

interface Read {
  record: PageRecord
  facts: Facts
}

/**
 * Without the records of sections that are of other things. No word of ours says "Payments",
 * "Messages" or "Devices": a title that is not understood, over records that are drawn otherwise
 * than those under one that is. And "Maria's subscriptions" are hers.
 */
export function withoutOtherSections<T extends Read>(
  all: T[],
  overOf: (record: PageRecord) => Over,
  lexicon: Lexicon | null,
): T[] {
  if (!lexicon) return all
  const titled = all.map((one) => {
    const over = overOf(one.record)
    return {
      one,
      form: formOf(one.record),
      section: sectionOf(over, lexicon) ?? sectionNamed(one.record, lexicon) ?? 'none',
      isOfSubscriptions:
        over.lines?.some(({ text }) => says(lexicon.tokens(text), Word.subscription)) ?? false,
    }
  })
  const own = titled.filter(({ section }) => section === 'own')
  // Beside records without a title of their own, those under one that is not understood.
  const isApart = titled.some(({ section }) => section === 'none')
  const details = detailsIn(
    titled.filter(({ section }) => section !== 'unknown').map(({ one }) => one),
    titled.filter(({ section }) => section === 'unknown').map(({ one }) => one),
  )
  const isKept = ({ one, form, section, isOfSubscriptions }: (typeof titled)[number]) => {
    if (section !== 'unknown') return section !== 'other'
    if (details.has(one)) return true
    // "Hanako's subscriptions" beside "my subscriptions"; former ones have ended.
    const isOfOthers =
      isOfSubscriptions && !one.facts.expired && own.some((other) => other.isOfSubscriptions)
    if (isApart || isOfOthers) return false
    return own.length === 0 || own.some((other) => isOfForm(form, other.form))
  }
  return titled.filter(isKept).map(({ one }) => one)
}

/** Those that each of a list of several leads to: what they say is of the list. */
function detailsIn(list: Read[], others: Read[]): Set<Read> {
  const found = list.map((one) => others.find((other) => isDetail(other, one)))
  const all = found.filter((one) => one !== undefined)
  return new Set(all.length > 1 && all.length === found.length ? all : [])
}

/** The details of one of the list, to which its title leads within the page. */
const isDetail = (one: Read, of: Read) =>
  one.record.name.text === of.record.name.text &&
  attributeOf(of.record.name.item.press?.element ?? of.record.name.item.element, 'href') ===
    `#${attributeOf(one.record.frame.element, 'id')}` &&
  agree(of.facts, one.facts)

/** Null: no title of a section. Known: one that says nothing that matters here. */
function sectionOf(
  { heading, lines, facts }: Over,
  lexicon: Lexicon,
): 'own' | 'other' | 'unknown' | 'known' | null {
  if (!heading || heading.level === 1 || !lines || lines.length === 0) return null
  const text = lines.map((line) => line.text).join(' ')
  const words = lexicon.tokens(text)
  if (saysOnly(lexicon.asides().tokens(text), Word.othersOfYours)) return 'own'
  if (!isKnown(words)) return isOfPerson(text, words, lexicon) ? 'other' : 'unknown'
  if (says(words, Word.subscription) || facts.some((one) => Object.keys(one).length > 0))
    return 'own'
  return says(words, Word.device + Word.offer) ? 'unknown' : 'known'
}

/** A section of its own, inside which a title of the same level stands first, or which is named. */
function sectionNamed({ frame, name }: PageRecord, lexicon: Lexicon): 'unknown' | null {
  const section = [frame, frame.parent].find(
    (one) => one && /^(?:section|fieldset|details|figure)$/.test(one.tag),
  )
  if (!section) return null
  const first = section.children.find(
    (one) => !holds(one, name.item) && (isCaption(one) || one === section.children[0]),
  )
  const title =
    first && (first.level === name.level || isCaption(first))
      ? first.element.textContent
      : attributeOf(section.element, 'aria-label')
  const words = lexicon.tokens(title?.slice(0, longestHeading) ?? '')
  return !isKnown(words) || says(words, Word.offer) ? 'unknown' : null
}

const isCaption = ({ tag }: Item) => /^(?:legend|summary|figcaption)$/.test(tag)

/** A name beside the word for subscriptions; in these languages other words are capital, too. */
const isOfPerson = (text: string, words: Token[], { code }: Lexicon) =>
  says(words, Word.subscription + Word.shares) &&
  (code === 'en'
    ? /\p{Lu}\p{Ll}+['’]s\b/u.test(text)
    : code !== 'de' && /\s\p{Lu}\p{Ll}/u.test(text))
