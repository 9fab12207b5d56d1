import { withoutTerms } from '../clause/terms.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOnly, says } from '../../../lexicon/says.ts'
import { isPast } from '../clause/past-days.ts'
import type { Facts } from '../clause/record-facts.ts'

/** A number of devices of which nothing says which it is. */
export interface LoneCount {
  count: number
  /** It says itself that it is of devices, though the title over it does so, too. */
  isSized: boolean
}

/**
 * "5 devices" is how many may, and of a subscription that nothing uses yet any number of devices.
 * Another lone number is handed back: null where there is none.
 */
export function countPlaces(facts: Facts): LoneCount | null {
  const { count, size, sized = false, places } = facts
  delete facts.count
  delete facts.size
  delete facts.sized
  const isNew = facts.activated === false
  const most = isNew ? (count ?? size) : count ? undefined : size
  if (most && places?.total === undefined) facts.places = { ...places, total: most }
  const { used = 0, total = Infinity } = facts.places ?? {}
  if (used > total) delete facts.places
  // "Protected devices: 5 devices" of one that protects nothing.
  if (sized && used > 0 && total === Infinity && (isNew || facts.expired)) {
    delete facts.places
    if (isNew) facts.places = { total: used }
    else return { count: used, isSized: true }
  }
  return facts.places || !count ? null : { count, isSized: sized }
}

/**
 * "Good for 3 devices once set up": of a subscription that is not in use yet the one number of
 * devices that its lines hold can only be how many it is for, whatever else they say. Undefined:
 * none, or more than one.
 */
export function sizeOfNew(lines: Token[][]): number | undefined {
  const counted = lines.filter(
    (all) => all.some((token) => token.is === Word.number) && says(all, Word.device),
  )
  const [line, ...more] = counted
  // "3 devices / 1 year"
  const only = line && withoutTerms(line).filter((token) => !isOnly(token, Word.quiet + Word.slash))
  if (
    !only ||
    more.length > 0 ||
    says(
      only,
      Word.states +
        Word.sale +
        Word.unused +
        Word.no +
        Word.off +
        Word.person +
        Word.day +
        Word.time,
    ) ||
    only.some((one) => one.still)
  )
    return undefined
  const numbers = only.filter(({ is }) => is === Word.number)
  const [before, behind] = [only.indexOf(numbers[0]!) - 1, only.indexOf(numbers[0]!) + 1]
  const isBeside = only[behind]?.is.includes(Word.device) || only[before]?.is.includes(Word.device)
  return numbers.length === 1 && isBeside ? numbers[0]!.value : undefined
}

/**
 * The lone number of devices of a subscription that is over or held back can only be how many it is
 * for, unless one that is in use has such a number, too. So is "3 devices" where others on the page
 * have "1 of 5".
 */
export function countAlone(all: { facts: Facts; lone: LoneCount | null }[], now: Date): void {
  const saysBoth = all.some(
    ({ facts: { places } }) => places?.used !== undefined && places.total !== undefined,
  )
  const isHeld = ({ expired, portalState, expiresOn }: Facts) =>
    expired === true || portalState !== undefined || isPast(expiresOn, now)
  const isSure = saysBoth || all.every(({ facts, lone }) => !lone || isHeld(facts))
  for (const { facts, lone } of isSure ? all : [])
    if (lone && (isHeld(facts) || lone.isSized)) facts.places = { total: lone.count }
}
