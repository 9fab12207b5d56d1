import { isRecord } from '../../../domain/is-record.ts'
import {
  type Fields,
  fieldsOf,
  oneOf,
  readFlag,
  readWholeNumber,
  yesOrNo,
} from '../values/fields.ts'
import type { FoundList } from './find-lists.ts'

/** A sign that a list goes on; `total` where the answer says how many there are. */
export interface More {
  total?: number
}

const thing = `(?:items?|elements?|records?|results?|entries|rows?|hits?|licen[cs]es?|subscriptions?
  |usages?|productusages?|products?)`.replace(/\s+/, '')
const totals = oneOf(`
  (?:odata|x)?total(?:number|count)?(?:of)?${thing}?(?:count|number)?
  (?:odata|x)?${thing}(?:total|count|number) (?:odata|x)?(?:count|number)(?:of)?${thing}?
  (?:odata|x)?numfound records
`)
const more = oneOf(`
  (?:has)?(?:more|next)(?:page|items?|results?|records?|data|available)?
  (?:is)?(?:truncated|partial|incomplete)
`)
const whole = oneOf('(?:is)?(?:last|lastpage|complete|end|final|finalpage)')
const way = oneOf(`
  (?:odata)?next(?:page)?(?:link|url|uri|href|token|cursor|key|marker)?
  (?:odata)?(?:end|after)?cursor (?:odata)?continu(?:e|ation)(?:token)? (?:odata)?skiptoken (?:odata)?scrollid
  lastevaluatedkey
`)
const pages = oneOf(`
  total(?:number)?(?:of)?pages? pages?(?:count|total) numberofpages lastpage
`)
const page = oneOf('(?:current)?page(?:number|no|num)?')
const skipped = oneOf('offset skip startindex firstresult')
const pageSize = oneOf(`
  page(?:size|limit|length) perpage (?:page|applied)?limit take top (?:items|results|records)perpage
  max(?:items|results|records)
`)
const remaining = /^remaining.*(?:count|items|results)$/
/** Names of records beside the list that hold such signs. */
const aside = oneOf(`
  debug (?:response)?(?:headers?|metadata) paging pagination pageinfo page pager meta metadata links cursors?
  navigation aggregate extensions gateway
`)

/**
 * A sign around these lists that the portal has more entries than it sent, in the forms that are
 * usual for paged lists. In 2025 the portal's answer had none. Null = no sign.
 */
export function signOfMore(lists: FoundList[]): More | null {
  const records = [...new Set(lists.flatMap(({ around }) => around))]
  const signs = records.flatMap((record) => signsIn(record, lists))
  if (signs.length === 0) return null
  const total = Math.max(...signs.map((sign) => sign.total ?? 0))
  return total > 0 ? { total } : {}
}

function signsIn(record: Fields, lists: FoundList[]): More[] {
  const within = lists.filter(({ around }) => around.includes(record))
  const others = asideOf({ record, read: sum(within) }, within)
  const all = [{ record, read: sum(within) }, ...others]
  return [...all, ...others.flatMap((one) => asideOf(one, within))].flatMap(
    ({ record: one, read }) =>
      [...fieldsOf(one)].flatMap(([name, value]) => {
        const { bare, list } = apart(name, within)
        return signOf(bare, value, list?.total ?? read) ?? []
      }),
  )
}

/** The list that a field's name refers to: `unusedProductUsagesCount`. */
const listNamedIn = (name: string, lists: FoundList[]) =>
  lists
    .filter((list) => list.name !== '' && list.name !== name && name.includes(list.name))
    .toSorted((a, b) => b.name.length - a.name.length)[0]

/** A field's name without that of the list to which it belongs. */
function apart(name: string, lists: FoundList[]) {
  const list = listNamedIn(name, lists)
  return { bare: list ? name.replace(list.name, '') : name, list }
}

interface Aside {
  record: Fields
  /** How many entries were sent of what it is about. */
  read: number
}

/** Records in this one that may hold such signs: `productUsages_aggregate: { count: 8 }`. */
const asideOf = ({ record, read }: Aside, lists: FoundList[]): Aside[] =>
  [...fieldsOf(record)].flatMap(([name, value]) => {
    const { bare, list } = apart(name, lists)
    return isRecord(value) && aside.test(bare) ? [{ record: value, read: list?.total ?? read }] : []
  })

const sum = (lists: FoundList[]) => lists.reduce((all, { total }) => all + total, 0)

const above = (least: number) => (value: unknown) => (readWholeNumber(value) ?? 0) > least
/**
 * Fields by their names, and the values by which they say that the list goes on; `read`: how many
 * entries were sent.
 */
const signs: [RegExp, (value: unknown, read: number) => boolean][] = [
  [more, (value) => readFlag(value) ?? leadsOn(value)],
  [way, (value) => leadsOn(value)],
  [whole, (value) => yesOrNo(value) === false],
  [pages, above(1)],
  [page, above(1)],
  [skipped, above(0)],
  [remaining, above(0)],
  [pageSize, (value, read) => above(0)(value) && !above(read)(value)],
]

function signOf(name: string, value: unknown, read: number): More | null {
  const number = totals.test(name) ? readWholeNumber(counted(value)) : endOfRange(name, value)
  if (number !== undefined) return number > read ? { total: number } : null
  if (name === 'links' && Array.isArray(value) && value.some(isNext)) return {}
  return signs.some(([names, goesOn]) => names.test(name) && goesOn(value, read)) ? {} : null
}

/** Elasticsearch's `total: { value: 7, relation: "eq" }`. */
const counted = (value: unknown) =>
  isRecord(value) ? (fieldsOf(value).get('value') ?? fieldsOf(value).get('count')) : value

/** HTTP's "items 0-1/7", as a field. */
const endOfRange = (name: string, value: unknown) =>
  name === 'contentrange' && typeof value === 'string'
    ? readWholeNumber(/\/(\d{1,9})$/.exec(value)?.[1])
    : undefined

/** Spring's `links: [{ rel: "next", href: "…" }]`. */
const isNext = (link: unknown) =>
  isRecord(link) && link.rel === 'next' && leadsOn({ ...link, rel: null })

/** What is nested deeper is no cursor or link of a paged list. */
const deepest = 5

/**
 * Whether a cursor or link leads anywhere: it is not empty, false, "none", zero or below, in any
 * type. What is too deep does. Apart from `isSet` of inert-fields.ts: what may say why a list is
 * empty is a doubt at -1 and at "none", too.
 */
function leadsOn(value: unknown, left = deepest): boolean {
  if (left === 0) return true
  if (typeof value === 'string') return !/^(?:|false|null|none|no|0)$/i.test(value.trim())
  if (typeof value === 'number') return value > 0
  return typeof value === 'object' && value !== null
    ? Object.values(value).some((inside) => leadsOn(inside, left - 1))
    : value === true
}
