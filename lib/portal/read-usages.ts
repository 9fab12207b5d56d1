import type { Reading, Warning } from '../domain/reading.ts'
import type { Subscription } from '../domain/subscription.ts'
import { readUsage } from './api/read-usage.ts'

const lists = ['productUsages', 'unusedProductUsages'] as const

/**
 * The portal's own JSON, parsed: every subscription of the account, the unused ones too.
 * Shape: both lists must be there as arrays, or the answer is not the one we know; two empty ones mean "none".
 * Errors: `layout-changed`, with the names looked for; an entry that cannot be understood is counted in a
 * `partly-read` warning, never dropped in silence; a list of such entries under a name we do not know, or a sign of more
 * than one page, makes it `maybe-incomplete`.
 * Source: portal.md §5, seen last in July 2025. Activation codes are not read, so they cannot leave.
 */
export function readUsages(body: unknown): Reading<Subscription[]> {
  const answer = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const missing = lists.filter((list) => !Array.isArray(answer[list]))
  if (missing.length > 0) return { ok: false, failure: { kind: 'layout-changed', missing } }
  const entries = lists.flatMap((list) =>
    (answer[list] as unknown[]).map((entry) => readUsage(entry, list === 'unusedProductUsages')),
  )
  const read = entries.filter((entry) => entry !== null)
  const unread = entries.length - read.length
  if (unread > 0 && read.length === 0)
    return { ok: false, failure: { kind: 'layout-changed', missing: ['brandedNameModel'] } }
  const twins = tellTwinsApart(read.map((entry) => entry.subscription))
  const partly: Warning[] =
    unread > 0 ? [{ kind: 'partly-read', unread, total: entries.length }] : []
  const lacking = [
    ...(hasAnotherList(answer) ? ['other-list'] : []),
    ...(tellsOfMore(answer, entries.length) ? ['list-end'] : []),
  ]
  const more: Warning[] = lacking.length > 0 ? [{ kind: 'maybe-incomplete', missing: lacking }] : []
  return {
    ok: true,
    value: read.map((entry) => entry.subscription),
    warnings: [
      ...partly,
      ...more,
      ...twins,
      ...read.flatMap((entry) =>
        entry.findings.map((finding) => ({ ...finding, subscription: entry.subscription.id })),
      ),
    ],
  }
}

/** A third list, perhaps of what others share: nobody knows what its entries mean, so they are not taken, but told. */
function hasAnotherList(answer: Record<string, unknown>): boolean {
  const others = Object.entries(answer).flatMap(([key, value]) =>
    lists.some((list) => list === key)
      ? []
      : [value, ...(typeof value === 'object' ? Object.values(value ?? {}) : [])],
  )
  return others.some(
    (value) =>
      Array.isArray(value) &&
      value.some(
        (entry: unknown) =>
          typeof entry === 'object' && entry !== null && 'brandedNameModel' in entry,
      ),
  )
}

/** Marks of a paged list as they are usual; the portal's answer had none of them in 2025. */
const tellsOfMore = (answer: Record<string, unknown>, read: number) =>
  Object.entries(answer).some(([key, value]) =>
    /^(?:total|count)/i.test(key)
      ? Number(value) > read
      : /^(?:has)?(?:more|next)/i.test(key) && !!value,
  )

/** Two entries with one id stay two: the later gets a number, and a warning says so. */
function tellTwinsApart(subscriptions: Subscription[]): Warning[] {
  const seen = new Map<string, number>()
  return subscriptions.flatMap((subscription) => {
    const before = seen.get(subscription.id) ?? 0
    seen.set(subscription.id, before + 1)
    if (before === 0) return []
    subscription.id += `-${before + 1}`
    return [
      { kind: 'contradiction' as const, subscription: subscription.id, fields: ['licenseId'] },
    ]
  })
}
