import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, isOnly, says } from '../../../lexicon/says.ts'
import { isUntil } from './terms.ts'

/** "Shared until 5 May": the day behind such a word is when that ends. */
export const isSharedUntil = (rest: Token[]) =>
  rest.some(
    ({ is }, at) =>
      rest[at + 1]?.is.includes(Word.ends) &&
      (is.includes(Word.shares) || (is.includes(Word.sharedWithYou) && isUntil(rest[at + 1]!))),
  )

/** "Kim shares it with you until 5 May": for this person it ends then. Null: it is no such one. */
export function sharedUntil(all: Token[]): PlainDate | null {
  const day = all.findIndex(({ is }) => is === Word.day)
  const until = all[day - 1]
  const isSo =
    until?.is.includes(Word.ends) &&
    all.slice(day + 1).every(({ is }) => is === Word.quiet) &&
    isShared(all.toSpliced(day - 1, 2))
  return (isSo && all[day]!.day) || null
}

/** "แชร์ให้คุณสมชาย": before a name the Thai word for "you" means Mr or Ms, to whom it is given. */
const isToNamed = ({ text }: Token, next: Token | undefined) =>
  text.endsWith('คุณ') && next?.is === ''

/** No name of a person has more words than that; without spaces between them, signs. */
const longestName = 6

/**
 * "Shared by Kim", "Kim shares this subscription with you": beside the words for it only one name.
 * A word that says who does it needs nothing else: "sdílí Kim".
 */
export function isShared(all: Token[]): boolean {
  // What else stands there says so in a piece of its own: "Shared by Kim. Expires on 5 May".
  if (says(all, Word.sharedByYou + Word.no + Word.day)) return false
  if (all[0]?.is.includes(Word.sharedWithYou))
    // "Shared by 3 people": with whom?
    return (
      !isToNamed(all[0], all[1]) &&
      all[1]?.is !== Word.number &&
      !all.some(({ text }) => text === 'kaspersky')
    )
  const done = says(all, Word.shares) && says(all, Word.doneBy)
  if (
    !says(all, Word.sharedWithYou) &&
    !(says(all, Word.shares) && says(all, Word.withYou)) &&
    !done
  )
    return false
  const name = all.filter(
    (token) =>
      !isOneOf(
        token,
        Word.quiet +
          Word.sharedWithYou +
          Word.subscription +
          Word.shares +
          Word.withYou +
          Word.person +
          Word.doneBy +
          Word.outOf,
      ),
  )
  // "Kim's Kaspersky Plus is shared with you", on the card of another.
  if (name.some(({ text }) => text === 'kaspersky')) return false
  const first = all.indexOf(name[0]!)
  if (
    done &&
    !says(all, Word.withYou) &&
    (first < 0 || all.some((token) => isOnly(token, Word.quiet + Word.person)))
  )
    return false
  return (
    name.length <= longestName &&
    name.every(({ is }) => is === '') &&
    // "Joost de Wit": within it only short words.
    all
      .slice(first, all.indexOf(name.at(-1)!))
      .every(({ is, text }) => is === '' || (is === Word.quiet && text.length < 4))
  )
}
