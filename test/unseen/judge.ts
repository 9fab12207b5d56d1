import type { PageReading } from '../../lib/portal/read-page.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'
import { today } from '../stand-in/grammar/days.ts'
import type { Facts, TrueSubscription, Truth } from '../stand-in/grammar/truth.ts'

export type Verdict = 'right' | 'refused' | 'wrong'
export type Finding = ['refused' | 'wrong', string]
export interface Judgement {
  verdict: Verdict
  /** What is wrong; where nothing is, what was refused. */
  why: string[]
}

/**
 * A reading against the truth. Wrong: a value is stated that is not so, or something is left out
 * and nothing says so.
 * Refused: something that a person sees is not read. Right: all of it is.
 */
export function judge(reading: PageReading, truth: Truth): Judgement {
  return verdictOf([
    ...oneOf('kind', reading.kind, truth.kinds, 'unknown'),
    ...oneOf('session', reading.session, truth.sessions, 'unknown'),
    ...oneOf('offered', platformOf(reading.offered), truth.offered, null),
    ...oneOf('application', reading.application, [truth.application], null),
    ...linksJudged(reading, truth),
    ...pageSubscriptions(reading, truth),
    ...secretsJudged(reading, truth.secrets),
  ])
}

export function verdictOf(findings: Finding[]): Judgement {
  const wrong = findings.filter(([verdict]) => verdict === 'wrong')
  const verdict = wrong.length > 0 ? 'wrong' : findings.length > 0 ? 'refused' : 'right'
  return { verdict, why: (wrong.length > 0 ? wrong : findings).map(([, why]) => why) }
}

/** Phone and tablet are one offer. */
const platformOf = (platform: string | null) => (platform === 'ipados' ? 'ios' : platform)

/** `silence`: the answer that means "cannot tell". */
function oneOf(
  what: string,
  read: string | null,
  right: readonly (string | null)[],
  silence: string | null,
): Finding[] {
  if (right.includes(read)) return []
  return [[read === silence ? 'refused' : 'wrong', `${what}: ${read} for ${right.join(' or ')}`]]
}

function linksJudged({ links }: PageReading, { storeIds }: Truth): Finding[] {
  const read = links.flatMap((link) =>
    'storeId' in link ? [link.storeId] : 'packageName' in link ? [link.packageName] : [],
  )
  const untrue = read.filter((id) => !storeIds.includes(id))
  const fewer = storeIds.filter((id) => !read.includes(id))
  return [
    ...untrue.map((id): Finding => ['wrong', `links: ${id} belongs to nothing here`]),
    ...fewer.map((id): Finding => ['refused', `links: without ${id}`]),
  ]
}

/**
 * Under a dialog, and on pages that are read for something else, the list need not be read; what is
 * read must be true.
 */
function pageSubscriptions({ subscriptions }: PageReading, truth: Truth): Finding[] {
  const listed = truth.kinds[0] === 'subscriptions' && truth.subscriptions !== null
  if (!truth.subscriptions)
    return subscriptions?.ok &&
      (subscriptions.value.length > 0 || (!truth.whole && !told(subscriptions)))
      ? [['wrong', 'subscriptions: some, or none, where nothing can be said']]
      : []
  if (!subscriptions) return listed ? [['refused', 'subscriptions: null']] : []
  if (!subscriptions.ok)
    return listed ? [['refused', `subscriptions: ${subscriptions.failure.kind}`]] : []
  return subscriptionsJudged(subscriptions, truth.subscriptions, truth, listed)
}

const told = (reading: Reading<Subscription[]>) =>
  reading.ok &&
  reading.warnings.some(({ kind }) => kind === 'maybe-incomplete' || kind === 'partly-read')

/**
 * A list against the true one. That it may go on is a warning for nothing only where the source
 * says how many there are.
 */
export function subscriptionsJudged(
  reading: Reading<Subscription[]> & { ok: true },
  truth: TrueSubscription[],
  { whole, counted }: Pick<Truth, 'whole' | 'counted'>,
  asked: boolean,
): Finding[] {
  const left = [...truth]
  const findings: Finding[] = []
  for (const entry of reading.value) {
    const at = bestOf(entry, left)
    if (at < 0) findings.push(['wrong', `subscriptions: ${entry.product} is none, or twice`])
    else findings.push(...entryJudged(entry, left.splice(at, 1)[0]!, asked))
  }
  const unread = left.filter(({ hidden }) => !hidden)
  const warned = told(reading)
  if ((left.length > 0 || !whole) && !warned)
    findings.push([
      'wrong',
      `subscriptions: ${left.length} fewer${whole ? '' : ', and the list goes on'}, untold`,
    ])
  if (asked && unread.length > 0 && warned)
    findings.push(['refused', `subscriptions: ${unread.length} fewer, told`])
  if (asked && whole && counted && left.length === 0 && warned)
    findings.push(['refused', 'subscriptions: warned for nothing'])
  return findings
}

/** The true one that fits best: by product, then by the fewest untrue facts. */
function bestOf(entry: Subscription, list: TrueSubscription[]): number {
  const fitting = list
    .map((real, at) => ({ at, real }))
    .filter(({ real }) => spaced(real.product) === spaced(entry.product))
    .map(({ at, real }) => ({ at, faults: entryJudged(entry, real, false).length }))
    .toSorted((one, other) => one.faults - other.faults)
  return fitting[0]?.at ?? -1
}
/** With one space wherever there are several: a name as a person reads it. */
export const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The facts of a reading, flat, as the truth has them. */
function factsOf(entry: Subscription): Record<string, unknown> {
  // When it renews is no fact of the truth's: the day stands there as the last one.
  const { id: _, product: __, places, termDays: ___, renewsOn: ____, ...rest } = entry
  const facts = { ...rest, used: places?.used, total: places?.total }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

function entryJudged(entry: Subscription, real: TrueSubscription, asked: boolean): Finding[] {
  const read = factsOf(entry)
  const all: Record<string, unknown> = { ...real.implied, ...real.said }
  const untrue = Object.entries(read).filter(([name, value]) => all[name] !== value)
  const lacking = Object.keys(real.said).filter(
    (name) => !(name in read) && !saidOtherwise(name as keyof Facts, read),
  )
  return [
    ...untrue.map(([name, value]): Finding => [
      'wrong',
      `${name}: ${String(value)} for ${String(all[name])}`,
    ]),
    ...(asked ? lacking.map((name): Finding => ['refused', `${name}: not read`]) : []),
  ]
}

/**
 * "Active" may come as activated or as not ended, "expired" as a last day that is past: both say
 * it.
 */
const saidOtherwise = (name: keyof Facts, read: Record<string, unknown>) =>
  (name === 'activated' && read.expired === false) ||
  (name === 'expired' && typeof read.expiresOn === 'string' && read.expiresOn < today)

function secretsJudged(reading: PageReading, secrets: string[]): Finding[] {
  const said = JSON.stringify(reading)
  return secrets
    .filter((secret) => said.includes(secret))
    .map((secret): Finding => ['wrong', `secret: ${secret}`])
}
