import { dayMs } from '../../domain/durations.ts'
import { type Failure, isPartial } from '../../domain/reading.ts'
import type { Subscription } from '../../domain/subscription.ts'
import type { NoAnswer } from '../../contracts/messages.ts'
import { currentAccount, subscriptionsOf } from '../../contracts/account-subscriptions.ts'
import { accountName } from '../account-name.ts'
import { type Differences, differencesOf } from '../differences.ts'
import { partRead } from '../part-read.ts'
import type { StoredAccount } from '../../contracts/stored.ts'
import type { Kept } from '../kept.ts'

/** Everything that decides what the popup says; the caller gathers it. */
export interface PopupFacts extends Pick<
  Kept,
  | 'stored'
  | 'storageFull'
  | 'partLost'
  | 'partLostSeen'
  | 'outdatedTab'
  | 'maskedNames'
  | 'nicknames'
> {
  /** The browser lets us into the site. */
  access: boolean
  online: boolean
  /** A reading is under way. */
  reading: boolean
  /**
   * The result of the user's last request for a reading; null = it went well, or there was none.
   */
  asked: Asked | null
  now: Date
}

/** `no-answer`: the worker did not answer, so nothing is known of the portal. */
export type Asked = Failure | { kind: NoAnswer }

/**
 * The one message above the list. Each kind is one component with at most one main button
 * (`components/notices/states.tsx`).
 */
export type PopupState =
  | { kind: 'first-run' }
  | { kind: 'no-access' }
  | { kind: 'signed-out' }
  | { kind: 'terms-pending' }
  | { kind: 'confirmation-pending' }
  /** The first reading ever. A later one shows in the status line and moves nothing. */
  | { kind: 'reading' }
  | { kind: 'read' }
  | { kind: 'nothing-there' }
  | { kind: 'stale' }
  | { kind: 'partly-read'; read: number; total: number }
  /** The portal's page shows something that its list lacks, or says something else. */
  | { kind: 'differs'; differences: Differences }
  /** There may be more than was read; nobody knows how many. */
  | { kind: 'maybe-incomplete' }
  /**
   * A page or the portal's list was not understood: a copy of how they are built helps to repair
   * that.
   */
  | { kind: 'could-not-read'; missing: string[] }
  /**
   * The portal answered with something other than its list, and no copy would show it. Most likely
   * that passes.
   */
  | { kind: 'list-not-read' }
  | { kind: 'portal-error'; status: number }
  | { kind: 'throttled'; retryAt: number | null }
  | { kind: 'unreachable' }
  /** The worker does not answer. Everything that needs it leads to the portal instead. */
  | { kind: 'no-answer' }
  | { kind: 'offline' }
  | { kind: 'account-unclear' }
  | { kind: 'storage-full' }
  | { kind: 'storage-failed' }
  | { kind: 'part-lost' }
  | { kind: 'updated'; tab: number }
  | { kind: 'account-switched'; account: string | null; before: string | null }

export interface Home {
  state: PopupState
  /** The last good reading; null = there is none. An empty list is a reading too. */
  subscriptions: Subscription[] | null
  /** False = part of the list, or a field in it, was not understood. */
  whole: boolean
  readAt: number | null
  /** The list may be a part only. This is said whatever else is (`partRead`). */
  part: ReturnType<typeof partRead>
  differences: Differences | null
  /**
   * The account that the list belongs to: the user's own name for it, or the masked address; null =
   * not known since the browser started.
   */
  account: string | null
}

/**
 * An older reading is called old. The alarm reads at least every two days; this leaves room for its
 * random part and one failure.
 */
export const staleAfter = 3 * dayMs

/**
 * What the popup shows first, from what is stored and known. Total: every combination has an
 * answer.
 */
export function homeOf(facts: PopupFacts): Home {
  const account = currentAccount(facts.stored)
  const reading = account?.reading ?? null
  return {
    state: stateOf(facts, account),
    subscriptions: subscriptionsOf(account, facts.now),
    whole: !reading?.warnings.some(isPartial),
    readAt: reading?.readAt ?? null,
    part: reading && partRead(reading),
    differences: differencesOf(account),
    account: accountName(facts, facts.stored?.current),
  }
}

function stateOf(facts: PopupFacts, account: StoredAccount | null): PopupState {
  const reading = account?.reading ?? null
  return (
    ofTheBrowser(facts) ??
    (facts.reading && !reading && facts.asked?.kind !== 'no-answer'
      ? ({ kind: 'reading' } as const)
      : null) ??
    ofFailure(facts, latestFailure(facts.asked, keptFailure(facts, account))) ??
    ofSession(facts) ??
    ofReading(facts, account)
  )
}

/**
 * The failure of the user's own request is shown before a stored one. But a stored one names
 * everything that was not understood.
 */
const latestFailure = (asked: Asked | null, kept: Failure | null) =>
  asked?.kind === 'layout-changed' && kept?.kind === asked.kind ? kept : (asked ?? kept)

/** Somebody who is signed out need not know why the portal did not answer before. */
const keptFailure = ({ stored }: PopupFacts, account: StoredAccount | null): Failure | null =>
  (stored?.session !== 'signed-out' && account?.failure?.failure) || null

/**
 * What stands in the way on the browser's side. It comes first, because without access nothing else
 * can be true for long.
 */
function ofTheBrowser(facts: PopupFacts): PopupState | null {
  const { access, asked, outdatedTab, storageFull, stored } = facts
  if (!access) return { kind: 'no-access' }
  if (outdatedTab !== null) return { kind: 'updated', tab: outdatedTab }
  if (storageFull) return { kind: 'storage-full' }
  if (facts.partLost && !facts.partLostSeen) return { kind: 'part-lost' }
  if (stored?.switchedFrom === undefined || asked?.kind === 'no-answer') return null
  return {
    kind: 'account-switched',
    account: accountName(facts, stored.current),
    before: accountName(facts, stored.switchedFrom),
  }
}

function ofFailure({ online }: PopupFacts, failure: Asked | null): PopupState | null {
  if (!failure) return null
  switch (failure.kind) {
    case 'signed-out':
    case 'terms-pending':
    case 'confirmation-pending':
    case 'account-unclear':
      return { kind: failure.kind }
    case 'no-access':
      return null // access is asked anew at each opening: by now it was granted
    case 'unreachable':
    case 'no-answer':
      return { kind: online ? failure.kind : 'offline' }
    case 'throttled':
      return { kind: 'throttled', retryAt: failure.retryAt ?? null }
    case 'portal-error':
      return { kind: 'portal-error', status: failure.status }
    case 'storage-failed':
      return { kind: failure.full ? 'storage-full' : 'storage-failed' }
    case 'layout-changed':
      return String(failure.missing) === 'json'
        ? { kind: 'list-not-read' }
        : { kind: 'could-not-read', missing: failure.missing }
    default:
      return failure satisfies never
  }
}

function ofSession({ stored, online }: PopupFacts): PopupState | null {
  if (!online) return { kind: 'offline' }
  return stored?.session === 'signed-out' ? { kind: 'signed-out' } : null
}

function ofReading(facts: PopupFacts, account: StoredAccount | null): PopupState {
  const reading = account?.reading
  if (!reading) return { kind: 'first-run' }
  const differences = differencesOf(account)
  if (differences) return { kind: 'differs', differences }
  const part = partRead(reading)
  if (part === 'unknown') return { kind: 'maybe-incomplete' }
  if (part) return { kind: 'partly-read', ...part }
  if (reading.subscriptions.length === 0) return { kind: 'nothing-there' }
  return { kind: facts.now.getTime() - reading.readAt > staleAfter ? 'stale' : 'read' }
}
