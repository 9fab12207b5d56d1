import { isRecord } from '../../../domain/is-record.ts'
import { fieldsOf, textOf } from '../values/fields.ts'
import { ofOthers, ofSeveralPersons } from './persons.ts'
import { type Found, type FoundList, unusedList, usedList } from './find-lists.ts'
import { isHeld, isOwn, isTrialOffer, isUnderMe, isUnderRelative } from './whose-list.ts'

export interface Chosen {
  lists: FoundList[]
  /** Names of what else may belong to the account, for the warning `maybe-incomplete`. */
  lacking: string[]
  /** Other lists of the account, beside the portal's two. */
  besides: FoundList[]
}

/** The portal's own spelling of the two lists, for messages. */
export const listNames = { [usedList]: 'productUsages', [unusedList]: 'unusedProductUsages' }

/**
 * The lists that hold the account's subscriptions: the two of portal.md §5 if both are there, else
 * every list that looks like one, without copies. Errors: null if there is no such list, if two
 * different lists have one name (nobody knows which of them counts), or if the lists are of several
 * persons.
 */
export function chooseLists({ lists, strays }: Found): Chosen | null {
  const first = named(lists, usedList)
  const second = named(lists, unusedList)
  if (first === 'unclear' || second === 'unclear') return null
  const [used, unused] = [likeTheOther(first, second), likeTheOther(second, first)]
  const known = [used, unused].filter((list) => list !== null)
  const others = lists.filter(
    ({ entries }) =>
      entries.length > 0 &&
      !known.some((list) => entries.every((entry) => list.entries.includes(entry))),
  )
  const { own, rest } = known.length === 2 ? { own: [], rest: others } : ownOf(known, others)
  const taken = [...known, ...own]
  if (ofSeveralPersons(taken)) return null
  // Where both of the portal's lists are there, lists that certainly are not of the account now do
  // not matter.
  const besides = known.length === 2 ? rest.filter((list) => isOwn(list) || isHeld(list)) : rest
  if (taken.length === 0) return null
  return {
    lists: taken,
    lacking: [
      ...missingNames(taken, used, unused),
      ...(strays || besides.length > 0 ? ['other-list'] : []),
    ],
    besides: besides.filter(isOwn),
  }
}

function named(lists: FoundList[], name: string): FoundList | 'unclear' | null {
  const found = lists
    .filter((list) => list.name === name && isOwn(list))
    .toSorted((a, b) => a.path.length - b.path.length)
  const [first, second] = found
  if (!first) return null
  const rival = second && second.path.length === first.path.length
  if (!rival || textOf(first.entries) === textOf(second.entries)) return first
  return inGroups(found.filter(({ path }) => path.length === first.path.length)) ?? 'unclear'
}

/**
 * Joins lists of one name that stand in the records of one list, for example "families" or
 * "categories". Errors: null where they may be lists of several people, or the same entries more
 * than once.
 */
function inGroups(lists: FoundList[]): FoundList | null {
  const [first] = lists
  const way = ({ path }: FoundList) =>
    path.map((name) => (name.startsWith('[') ? '[]' : name)).join('/')
  const isOfOthers = lists.some(({ path }) => path.some((name) => ofOthers.test(name)))
  if (!first?.path.some((name) => name.startsWith('[')) || isOfOthers) return null
  const entries = lists.flatMap((list) => list.entries)
  const ids = entries.map((entry) => (isRecord(entry) ? fieldsOf(entry).get('licenseid') : null))
  const isOne =
    lists.every((list) => way(list) === way(first) && !list.asObject) &&
    ids.every((id) => id !== null && id !== undefined) &&
    new Set(ids.map(textOf)).size === ids.length
  const total = lists.reduce((all, list) => all + list.total, 0)
  const around = [...new Set(lists.flatMap((list) => list.around))]
  return isOne ? { ...first, entries, total, around } : null
}

/** An empty object counts as an empty list only if the other list is written as an object too. */
const likeTheOther = (list: FoundList | null, other: FoundList | null) =>
  list?.asObject && list.total === 0 && !(other?.asObject && other.total > 0) ? null : list

/** Splits lists into the account's own, without copies, and those that may be anybody's. */
function ownOf(known: FoundList[], others: FoundList[]) {
  const hasMe = others.some(isUnderMe)
  const onlyRelatives = others.every(isUnderRelative)
  const isMine = (list: FoundList) =>
    isOwn(list) &&
    !isTrialOffer(list) &&
    (!hasMe || isUnderMe(list)) &&
    (onlyRelatives || !isUnderRelative(list))
  const seen = new Set(known.flatMap(({ entries }) => entries.map(textOf)))
  const isCopy = ({ entries }: FoundList) => {
    const texts = entries.map(textOf)
    const copy = texts.every((one) => seen.has(one))
    for (const one of texts) seen.add(one)
    return copy
  }
  return {
    own: others.filter((list) => isMine(list) && !isCopy(list)),
    rest: others.filter((list) => !isMine(list)),
  }
}

/**
 * In 2025 activated and unused subscriptions were two lists. A single list under another name may
 * have replaced both; if it holds both kinds, it certainly has.
 */
function missingNames(
  taken: FoundList[],
  used: FoundList | null,
  unused: FoundList | null,
): string[] {
  if (!used && !unused && !hasSister(taken, (value) => value === null)) {
    if (taken.length > 1 || holdsBothKinds(taken) || hasSister(taken, isEmptyList)) return []
  }
  const lost = [...(used ? [] : [listNames[usedList]]), ...(unused ? [] : [listNames[unusedList]])]
  return used || unused ? lost : [listNames[unusedList]]
}

/** A field with such a name beside the list may hold the other kind. */
const sister = /used|activ|waiting|pending|licen[cs]e|subscription|usage|product|code/

const hasSister = (lists: FoundList[], is: (value: unknown) => boolean) =>
  lists.some((list) =>
    list.around
      .slice(-2)
      .flatMap((record) => [...fieldsOf(record)])
      .some(([name, value]) => name !== list.name && sister.test(name) && is(value)),
  )

const isEmptyList = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0
    : isRecord(value) &&
      Object.values(value).some((inside) => Array.isArray(inside) && inside.length === 0)

function holdsBothKinds(lists: FoundList[]): boolean {
  const kinds = lists.flatMap(({ entries }) =>
    entries.map((entry) => (isRecord(entry) ? fieldsOf(entry).get('isactivated') : undefined)),
  )
  return kinds.includes(true) && kinds.includes(false)
}
