import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'

/** "Shared until 5 May": the day behind such a word is when that ends. */
export const isSharedUntil = (rest: Token[]) =>
  rest.some(
    ({ is }, at) =>
      rest[at + 1]?.is.includes('E') &&
      (is.includes('V') || (is.includes('h') && rest[at + 1]!.text.length < longestUntil)),
  )

const longestUntil = 7

/** "Kim shares it with you until 5 May": for this person it ends then. Null: it is no such one. */
export function sharedUntil(all: Token[]): PlainDate | null {
  const day = all.findIndex(({ is }) => is === '§')
  const until = all[day - 1]
  const isSo =
    until?.is.includes('E') &&
    all.slice(day + 1).every(({ is }) => is === 'w') &&
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
  if (says(all, 'ON§')) return false
  if (all[0]?.is.includes('h'))
    // "Shared by 3 people": with whom?
    return (
      !isToNamed(all[0], all[1]) &&
      all[1]?.is !== '#' &&
      !all.some(({ text }) => text === 'kaspersky')
    )
  const done = says(all, 'V') && says(all, 'B')
  if (!says(all, 'h') && !(says(all, 'V') && says(all, 'Y')) && !done) return false
  const name = all.filter(({ is }) => !/[whsVYpBo]/.test(is))
  // "Kim's Kaspersky Plus is shared with you", on the card of another.
  if (name.some(({ text }) => text === 'kaspersky')) return false
  const first = all.indexOf(name[0]!)
  if (done && !says(all, 'Y') && (first < 0 || all.some(({ is }) => /^[wp]+$/.test(is))))
    return false
  return (
    name.length <= longestName &&
    name.every(({ is }) => is === '') &&
    // "Joost de Wit": within it only short words.
    all
      .slice(first, all.indexOf(name.at(-1)!))
      .every(({ is, text }) => is === '' || (is === 'w' && text.length < 4))
  )
}
