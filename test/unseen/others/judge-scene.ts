import type { Reading, Warning } from '../../../lib/domain/reading.ts'
import { standing, type Subscription } from '../../../lib/domain/subscription.ts'
import type { PageReading } from '../../../lib/portal/read-page.ts'
import { spaced, verdictOf, type Finding, type Judgement } from '../judge.ts'
import type { Scene, SceneSubscription, SceneTruth } from './scene.ts'

type List = Reading<Subscription[]> | null

/** A reading of a page against what a person reads there. Wrong: something is stated that is not so, or left out untold. */
export function judgeScene(reading: PageReading, { truth, text }: Scene): Judgement {
  return verdictOf([
    ...kindFindings(reading, truth),
    ...listFindings(reading.subscriptions, truth),
    ...(truth.dialog ? dialogFindings(reading, truth.dialog, text) : []),
  ])
}

export const judgeAnswerScene = (list: List, { truth }: Scene): Judgement =>
  verdictOf(listFindings(list, truth))

/** What each kind may be read as; `silent`: answers that mean "cannot tell". */
const kinds: Partial<Record<SceneTruth['kind'], { right: string[]; silent: string[] }>> = {
  dialog: {
    right: ['download-dialog', 'downloads', 'other-downloads'],
    silent: ['unknown', 'other', 'subscriptions'],
  },
  'sign-in': { right: ['sign-in'], silent: ['unknown', 'other'] },
  'one-time-code': { right: ['two-step'], silent: ['unknown', 'other'] },
  terms: { right: ['terms'], silent: ['unknown', 'other'] },
}

function kindFindings({ kind, session }: PageReading, truth: SceneTruth): Finding[] {
  const known = kinds[truth.kind]
  const inside = truth.signedInAs !== null && truth.kind !== 'one-time-code'
  const sessions = inside ? ['signed-in'] : truth.kind === 'sign-in' ? ['signed-out'] : null
  return [
    ...(known ? oneOf('kind', kind, known.right, known.silent) : []),
    ...(sessions ? oneOf('session', session, sessions, ['unknown']) : []),
  ]
}

const oneOf = (what: string, read: string, right: string[], silent: string[]): Finding[] =>
  right.includes(read)
    ? []
    : [[silent.includes(read) ? 'refused' : 'wrong', `${what}: ${read} for ${right.join(' or ')}`]]

/** Kinds that list subscriptions. */
const listing = ['subscriptions', 'single', 'partial', 'empty', 'json']

function listFindings(list: List, truth: SceneTruth): Finding[] {
  const asked = listing.includes(truth.kind)
  const saysNone = truth.complete && /^(?:empty|json)$/.test(truth.kind)
  const nothingSaid = truth.subscriptions.length === 0 && !saysNone
  if (!list?.ok)
    return asked && !(nothingSaid && truth.kind === 'json') ? [['refused', 'list']] : []
  if (nothingSaid && truth.kind !== 'dialog') return [['wrong', 'a list where none is']]
  const left = [...truth.subscriptions]
  const findings = list.value.flatMap((entry): Finding[] => {
    const real = nearest(entry, left, truth.now)
    if (!real) return [['wrong', `${entry.product} is none, or twice`]]
    left.splice(left.indexOf(real), 1)
    return toldApart(entryFindings(entry, real, truth.now), list.warnings, entry.id)
  })
  const told = list.warnings.some(
    (warning) =>
      /^(?:maybe-incomplete|partly-read)$/.test(warning.kind) ||
      (warning.kind === 'sources-disagree' && warning.fields.includes('product')),
  )
  if ((left.length > 0 || !truth.complete) && !told)
    findings.push(['wrong', `${left.length} fewer, untold`])
  if (left.length > 0 && told && asked) findings.push(['refused', `${left.length} fewer, told`])
  return asked ? findings : findings.filter(([verdict]) => verdict === 'wrong')
}

/** The fields of which a warning says that they contradict each other, or page and answer do. */
const fieldsOf: Record<string, string[]> = {
  expires: ['expiresOn', 'isExpired', 'expirationDate', 'unusedProductUsages'],
  renews: ['expiresOn'],
  used: ['used', 'licenseUsagesCount'],
  total: ['total', 'totalSlotsCount'],
  state: ['expired', 'activated', 'free', 'expiresOn', 'isActivated', 'isExpired'],
}

/** What the product says to be in doubt it does not state. */
const toldApart = (findings: Finding[], warnings: Warning[], id: string) =>
  findings.map(([verdict, why]): Finding => {
    const fields = fieldsOf[why.slice(0, why.indexOf(':'))] ?? []
    const isTold = warnings.some(
      (warning) =>
        (warning.kind === 'sources-disagree' || warning.kind === 'contradiction') &&
        warning.subscription === id &&
        warning.fields.some((field) => fields.includes(field)),
    )
    return [isTold ? 'refused' : verdict, why]
  })

/** Of several of one name, the one that fits best. */
const nearest = (entry: Subscription, left: SceneSubscription[], now: string) =>
  left
    .filter(({ name }) => spaced(name) === spaced(entry.product))
    .map((real) => ({ real, faults: faultsOf(entryFindings(entry, real, now)) }))
    .toSorted((one, other) => one.faults - other.faults)[0]?.real

/** What is wrong tells two apart better than what is not read. */
const faultsOf = (findings: Finding[]) =>
  findings.reduce((sum, [verdict]) => sum + (verdict === 'wrong' ? 100 : 1), 0)

/** "In 12 days" is read as that many days; an author may write the day. */
const daysOn = (now: string, days: number | undefined) =>
  days === undefined
    ? undefined
    : new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10)

/** The days left that the product would show: an answer may count some of what has no end. */
function daysShown(entry: Subscription, now: string): number | undefined {
  const state = standing(entry, noonOf(now))
  return 'ends' in state ? state.ends?.days : undefined
}

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`)

function entryFindings(entry: Subscription, real: SceneSubscription, now: string): Finding[] {
  const { places = {}, ownership, autoRenewal } = entry
  const renewal = autoRenewal === undefined ? undefined : autoRenewal ? 'on' : 'off'
  return [
    ...fact(
      'expires',
      entry.expiresOn ?? daysOn(now, real.expires ? entry.daysLeft : daysShown(entry, now)),
      real.expires,
    ),
    ...fact('renews', entry.renewsOn ?? daysOn(now, entry.renewsIn), real.renews),
    ...fact('used', places.used, real.devicesUsed),
    // The portal's own 0 of an application that counts no devices.
    ...fact('total', places.total || undefined, real.devicesTotal || null),
    ...fact('shared', ownership === 'shared' || undefined, real.sharedWithYou || null),
    // A day of renewal says that it renews.
    ...(real.renews && real.autoRenewal === null && renewal === 'on'
      ? []
      : fact('auto-renewal', renewal, real.autoRenewal)),
    ...stateFindings(entry, real, now),
  ]
}

function fact<T>(name: string, read: T | undefined, said: T | null): Finding[] {
  if (read === undefined) return said === null ? [] : [['refused', `${name}: not read`]]
  return read === said ? [] : [['wrong', `${name}: ${String(read)} for ${String(said)}`]]
}

/** The state that the product would show. What only the day says is right, and says less than a word does. */
function stateFindings(
  entry: Subscription,
  { state: written, expires }: SceneSubscription,
  now: string,
): Finding[] {
  const state = written === 'unused' ? 'not-activated' : written
  const { kind } = standing(entry, noonOf(now))
  const shown = entry.trial && kind !== 'expired' ? 'trial' : kind === 'expiring' ? 'active' : kind
  const byDay = expires === null ? 'active' : expires < now ? 'expired' : 'active'
  if (shown === (state ?? byDay) || (state === null && shown === 'unknown')) return []
  const less =
    shown === 'unknown' ||
    (shown === byDay && /^(?:trial|free|blocked|suspended)$/.test(state ?? ''))
  return [[less ? 'refused' : 'wrong', `state: ${shown} for ${String(state)}`]]
}

/** Other downloads are there for any device: what they show is a link or a form, not an offer. */
const shows = ({ kind, links }: PageReading, system: string) =>
  kind === 'other-downloads' &&
  (system === 'email' ||
    (system === 'ios' && links.some((link) => link.kind === 'app-store')) ||
    (system === 'android' && links.some((link) => link.kind === 'google-play')))

/** What a store or a file is for, where a truth names these. */
const systemsOf: Record<string, string> = {
  'galaxy-store': 'android',
  'huawei-appgallery': 'android',
  'google-play': 'android',
  apk: 'android',
  'app-store': 'ios',
  macos: 'mac',
}

function dialogFindings(
  reading: PageReading,
  { product, offers: written, storeLink }: NonNullable<SceneTruth['dialog']>,
  text: string,
): Finding[] {
  const offers = [...new Set(written.map((one) => systemsOf[one] ?? one))]
  const { offered, application, links } = reading
  const system = offered && ({ macos: 'mac', ipados: 'ios' }[offered as string] ?? offered)
  const ids = links.flatMap((link) =>
    'storeId' in link ? link.storeId : 'packageName' in link ? link.packageName : [],
  )
  // Of several the chosen tile is what pressing Download hands out.
  const findings: Finding[] =
    system === null
      ? offers.length === 1 && !shows(reading, offers[0]!)
        ? [['refused', 'offered: not read']]
        : []
      : offers.includes(system)
        ? []
        : [['wrong', `offered: ${system}`]]
  if (application === null) findings.push(['refused', 'application: not read'])
  else if (spaced(application) !== spaced(product))
    findings.push(['wrong', `application: ${application}`])
  if (storeLink && !ids.some((id) => storeLink.includes(id)))
    findings.push(['refused', 'link: not read'])
  for (const id of ids) if (!text.includes(id)) findings.push(['wrong', `link: ${id}`])
  return findings
}
