import type { Lexicon, Token } from '../../../lexicon/lexicon.ts'
import { isKnown, says } from '../../../lexicon/says.ts'
import type { Over } from '../records/headings-over.ts'
import { formOf, isOfForm } from '../records/record-form.ts'
import type { PageRecord } from '../records/records.ts'

/**
 * Without the records of sections that are of other things. No word of ours says "Payments",
 * "Messages" or "Devices": a title that is not understood, over records that are drawn otherwise
 * than those under one that is. And "Maria's subscriptions" are hers.
 */
export function withoutOtherSections<T extends { record: PageRecord }>(
  all: T[],
  overOf: (record: PageRecord) => Over,
  lexicon: Lexicon | null,
): T[] {
  if (!lexicon) return all
  const titled = all.map((one) => ({ one, is: sectionOf(overOf(one.record), lexicon) }))
  const own = titled.filter(({ is }) => is === 'own').map(({ one }) => formOf(one.record))
  return titled
    .filter(
      ({ one, is }) =>
        is !== 'other' &&
        (is !== 'unknown' ||
          own.length === 0 ||
          own.some((form) => isOfForm(formOf(one.record), form))),
    )
    .map(({ one }) => one)
}

function sectionOf(
  { heading, lines, facts }: Over,
  lexicon: Lexicon,
): 'own' | 'other' | 'unknown' | null {
  if (!heading || heading.level === 1 || !lines || lines.length === 0) return null
  const text = lines.map((line) => line.text).join(' ')
  const words = lexicon.tokens(text)
  if (!isKnown(words)) return isOfPerson(text, words, lexicon) ? 'other' : 'unknown'
  if (says(words, 's') || facts.some((one) => Object.keys(one).length > 0)) return 'own'
  return says(words, 'd') ? 'unknown' : null
}

/** A name beside the word for subscriptions; in these languages other words are capital, too. */
const isOfPerson = (text: string, words: Token[], { code }: Lexicon) =>
  says(words, 'sV') &&
  (code === 'en'
    ? /\p{Lu}\p{Ll}+['’]s\b/u.test(text)
    : code !== 'de' && /\s\p{Lu}\p{Ll}/u.test(text))
