import { dice as diceOf, type Dice } from '../../random.ts'
import type { TrueSubscription } from '../truth.ts'
import { dayWriter } from './dates.ts'
import { brandForm, respell, spellingOf, strangers, typesOf } from './dress.ts'
import { entryOf, fieldsOf, truthOfEntry, type Entry } from './entry.ts'

type Fields = Record<string, unknown>

export interface Answer {
  seed: number
  /** Parsed, or still as text where something stands before the JSON. */
  body: unknown
  form: { lists: string; dates: string; spelling: string }
  /** null: it is no list, and must not be taken for an empty one. */
  subscriptions: TrueSubscription[] | null
  /** False: there may be more, and that must be said. */
  whole: boolean
  /**
   * The lists stand under names that nobody knows: that there may be others may be said as well.
   */
  doubtful: boolean
  secrets: string[]
}

/** Lists and what is true of them. */
interface Lists {
  lists: Fields
  whole: boolean
  doubtful: boolean
  form: string
}

const asObject = (entries: Fields[]) =>
  Object.fromEntries(entries.map((entry, index) => [`FAKE-${1000 + index}`, entry]))

type Shape = (used: Fields[], unused: Fields[], dice: Dice) => Omit<Lists, 'form'>
const shapes: Record<string, Shape> = {
  'two lists': (used, unused) => ({
    lists: { productUsages: used, unusedProductUsages: unused },
    whole: true,
    doubtful: false,
  }),
  'lists as objects': (used, unused) => ({
    lists: { productUsages: asObject(used), unusedProductUsages: asObject(unused) },
    whole: true,
    doubtful: true,
  }),
  'one list, renamed': (used, unused, dice) => ({
    lists: { [dice.pick(['subscriptions', 'licenses', 'items', 'entries'])]: [...used, ...unused] },
    whole: true,
    doubtful: true,
  }),
  'a third list': (used, unused) => ({
    lists: {
      productUsages: used.slice(1),
      unusedProductUsages: unused,
      sharedProductUsages: used.slice(0, 1),
    },
    whole: true,
    doubtful: true,
  }),
  'an entry without a name': (used, unused) => ({
    lists: {
      productUsages: [...used, { licenseId: 'FAKE-0', isActivated: true, isExpired: false }],
      unusedProductUsages: unused,
    },
    whole: false,
    doubtful: true,
  }),
  'unused list missing': (used, unused, dice) => ({
    lists: {
      productUsages: [...used, ...unused],
      ...(dice.chance(0.5) && { unusedProductUsages: null }),
    },
    whole: false,
    doubtful: false,
  }),
}

function listsOf(used: Fields[], unused: Fields[], dice: Dice): Lists {
  const names = Object.keys(shapes)
  const form = dice.pick(['two lists', 'two lists', 'two lists', 'two lists', ...names])
  return { ...shapes[form]!(used, unused, dice), form }
}

/** What tells of a list that goes on; the second half of each says that it does not. */
function paging(dice: Dice, count: number): { fields: Fields; more: boolean } {
  if (dice.chance(0.7)) return { fields: {}, more: false }
  const more = dice.chance(0.5)
  const hints: Fields[] = [
    { totalCount: more ? count + 7 : count },
    { hasMore: more },
    { paging: { page: 1, pageSize: 20, totalPages: more ? 3 : 1 } },
    { nextLink: more ? '/MyLicenses/GetProductUsagesAndViewSettings?page=2' : null },
    { nextCursor: more ? 'FAKECURSOR' : null },
  ]
  return { fields: dice.pick(hints), more }
}

/** What stands beside the lists and is no subscription. */
const beside = (dice: Dice): Fields => ({
  ...(dice.chance(0.5) && { viewSettings: { sortBy: 'expirationDate', showExpired: true } }),
  ...(dice.chance(0.2) && {
    recommendations: [{ productName: 'Kaspersky Premium', price: '39.99', currency: 'EUR' }],
  }),
  ...(dice.chance(0.2) && {
    devices: [{ deviceAlias: 'FAKEDEVICE laptop', osTypeLabel: 'Windows' }],
  }),
  ...(dice.chance(0.3) && dice.pick([{ success: true }, { error: null }, { errorCode: 0 }])),
})

const wrappers = ['data', 'result', 'value', 'payload', 'd', 'response']
const wrapped = (body: Fields, dice: Dice): Fields =>
  Array.from({ length: dice.pick([0, 0, 0, 1, 1, 2]) }).reduce<Fields>(
    (inner) => ({ [dice.pick(wrappers)]: inner }),
    body,
  )

/** As text, where something stands before the JSON that parsers stumble over. */
const sent = (body: unknown, dice: Dice): unknown =>
  dice.chance(0.12)
    ? `${dice.pick([")]}',\n", '\uFEFF', ")]}'\n", 'while(1);'])}${JSON.stringify(body)}`
    : body

const secrets = ['FAKE0-FAKE0', 'owner.fake0', 'FAKECURSOR', 'FAKEDEVICE']

const failures = (dice: Dice): Fields =>
  dice.pick<Fields>([
    { success: false, error: { code: 500, message: 'Internal error' } },
    { errorCode: 'LicensesUnavailable', message: 'Try again later' },
    { success: false, productUsages: [], unusedProductUsages: [] },
    { error: 'service unavailable', productUsages: [], unusedProductUsages: [] },
    { productUsages: null, unusedProductUsages: null, errorMessage: 'timeout' },
    { isSuccess: false, data: { productUsages: [], unusedProductUsages: [] } },
    { status: 'error', data: null },
  ])

function failed(seed: number, dice: Dice): Answer {
  const { name: spelling, spell } = spellingOf(dice)
  return {
    seed,
    body: sent(respell(failures(dice), spell), dice),
    form: { lists: 'error envelope', dates: '-', spelling },
    subscriptions: null,
    whole: false,
    doubtful: false,
    secrets,
  }
}

/**
 * The answer of a seed, always the same: the portal's own, in a dress that nobody has met. Pure.
 */
export function answerOf(seed: number): Answer {
  const dice = diceOf('answer', seed)
  if (dice.chance(0.08)) return failed(seed, dice)
  const entries = Array.from({ length: dice.pick([0, 1, 2, 3, 4, 8]) }, () => entryOf(dice))
  const { form: dates, write } = dayWriter(dice)
  const { name: spelling, spell } = spellingOf(dice)
  const dressings = [typesOf(dice), brandForm(dice), strangers(dice)]
  const dressed = (entry: Entry) =>
    dressings.reduce<Fields>(
      (fields, dress) => dress(fields),
      fieldsOf(entry, entries.indexOf(entry), write),
    )
  const of = (unused: boolean) => entries.filter((entry) => entry.unused === unused).map(dressed)
  const { lists, whole, doubtful, form } = listsOf(of(false), of(true), dice)
  const pages = paging(dice, entries.length)
  const body = wrapped({ ...beside(dice), ...pages.fields, ...lists }, dice)
  return {
    seed,
    body: sent(respell(body, spell), dice),
    form: { lists: form, dates, spelling },
    subscriptions: entries.map((entry) => ({
      ...truthOfEntry(entry),
      // What a list holds that nobody has met need not be taken; that it is there must be told.
      hidden: form === 'a third list' && entry === entries.find(({ unused }) => !unused),
    })),
    whole: whole && !pages.more,
    doubtful,
    secrets,
  }
}
