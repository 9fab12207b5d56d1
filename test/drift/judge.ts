import type { PageReading } from '../../lib/portal/read-page.ts'
import type { Expected, ExpectedSubscription } from '../stand-in/expected.ts'
import { renamed } from './mutations.ts'

export type Verdict = 'right' | 'refused' | 'wrong'
export interface Judgement {
  verdict: Verdict
  /** What is wrong, or was refused. */
  why: string[]
}

/**
 * A reading against the truth. Wrong: something untrue is claimed, or something is left out and
 * nothing says so. `hasCode`: whether a code for the camera still shows.
 */
export function judge(reading: PageReading, expected: Expected, hasCode = true): Judgement {
  // Without its code the view of the other downloads is, for a person too, a dialog that hands out
  // what its only link leads to.
  const [link, ...others] = expected.links
  const isStore =
    !hasCode &&
    expected.kind === 'other-downloads' &&
    link?.kind === 'app-store' &&
    others.length === 0
  const findings = [
    ...one('kind', reading.kind, expected.kind, ['unknown', isStore && 'download-dialog']),
    ...one('session', reading.session, expected.session, ['unknown']),
    ...one('offered', reading.offered, expected.offered, [null, isStore && 'ios']),
    ...one('application', reading.application, expected.application, [null]),
    ...links(reading, expected),
    ...subscriptions(reading, expected),
    ...secrets(reading, expected),
  ]
  const wrong = findings.filter(([verdict]) => verdict === 'wrong')
  if (wrong.length > 0) return { verdict: 'wrong', why: wrong.map(([, why]) => why) }
  return { verdict: findings.length > 0 ? 'refused' : 'right', why: findings.map(([, why]) => why) }
}

type Finding = ['refused' | 'wrong', string]

/** Pages of which nothing is read: one taken for the other harms nobody. */
const guarded = ['sign-in', 'terms', 'two-step', 'security']

/** `harmless`: answers that mean "cannot tell", or as much as a person could. */
function one(
  what: string,
  read: string | null,
  expected: string | null,
  harmless: (string | null | false)[],
): Finding[] {
  if (read === expected) return []
  const isHarmless =
    harmless.includes(read) || [read, expected].every((kind) => guarded.includes(kind ?? ''))
  return [[isHarmless ? 'refused' : 'wrong', `${what}: ${read} for ${expected}`]]
}

const idOf = (url: string | null) =>
  /id(\d+)/.exec(url ?? '')?.[1] ?? /id=([\w.]+)/.exec(url ?? '')?.[1] ?? ''

function links(reading: PageReading, expected: Expected): Finding[] {
  const truth = expected.links.map(({ kind, url }) => `${kind} ${idOf(url)}`)
  const read = reading.links.map(
    (link) =>
      `${link.kind} ${'storeId' in link ? link.storeId : 'packageName' in link ? link.packageName : ''}`,
  )
  const untrue = read.filter((link) => !truth.includes(link))
  const named = reading.links.filter(
    ({ application }) =>
      application && !expected.links.some((link) => link.application === application),
  )
  const twice = read.length !== new Set(read).size
  if (untrue.length > 0 || named.length > 0 || twice)
    return [['wrong', `links: ${read.join()} for ${truth.join()}`]]
  const fewer = truth.length - read.length
  if (fewer === 0) return []
  return [
    [
      reading.missing.length > 0 || reading.kind === 'unknown' ? 'refused' : 'wrong',
      `links: ${fewer} fewer`,
    ],
  ]
}

function subscriptions(
  { subscriptions: reading, kind, missing }: PageReading,
  expected: Expected,
): Finding[] {
  const truth = expected.subscriptions
  if (!truth)
    return reading?.ok && reading.value.length > 0
      ? [['wrong', 'subscriptions: some for none']]
      : []
  // Of such a page nothing is to be read, whatever lies beneath.
  if (!reading && guarded.includes(kind)) return []
  if (!reading)
    return kind === 'subscriptions' &&
      expected.kind === 'subscriptions' &&
      truth.length > 0 &&
      missing.length === 0
      ? [['wrong', 'subscriptions: silent']]
      : [['refused', 'subscriptions: null']]
  if (!reading.ok)
    return [
      [
        reading.failure.kind === 'layout-changed' && reading.failure.missing.length > 0
          ? 'refused'
          : 'wrong',
        'subscriptions: could not read',
      ],
    ]
  const left = [...truth]
  // Last, so that it finds the one that it was made of.
  const entries = reading.value.toSorted(
    (one, other) => Number(one.product === renamed) - Number(other.product === renamed),
  )
  for (const entry of entries) {
    const at = left.findIndex((real) => fits(entry, real))
    if (at < 0) return [['wrong', `subscriptions: ${JSON.stringify(entry)}`]]
    left.splice(at, 1)
  }
  const told = reading.warnings.some(
    (warning) => warning.kind === 'maybe-incomplete' || warning.kind === 'partly-read',
  )
  if ((left.length > 0 || !expected.whole) && !told)
    return [['wrong', `subscriptions: silently ${left.length} fewer`]]
  const less = reading.value.some(
    (entry) =>
      !entry.expiresOn && truth.some((real) => real.product === entry.product && real.expiresOn),
  )
    ? 1
    : 0
  return left.length + less > 0 ? [['refused', `subscriptions: ${left.length} fewer, told`]] : []
}

const fits = (
  entry: { product: string; expiresOn?: string; places?: { used?: number; total?: number } },
  real: ExpectedSubscription,
) =>
  (entry.product === real.product || entry.product === renamed) &&
  (entry.expiresOn === undefined || entry.expiresOn === real.expiresOn) &&
  // One of the two numbers alone is less than all, but true.
  (entry.places?.used ?? real.used) === real.used &&
  (entry.places?.total ?? real.total) === real.total

function secrets(reading: PageReading, expected: Expected): Finding[] {
  const said = JSON.stringify(reading)
  return expected.secrets
    .filter((secret) => said.includes(secret))
    .map((secret) => ['wrong', `secret: ${secret}`])
}
