import { expect, test } from 'vitest'
import { defaultSettings } from '../../../../lib/browser/settings.ts'
import { emptyState } from '../../../../lib/background/validation/state-schema.ts'
import { alarmDelay } from '../../../../lib/background/rate-limit/alarm-delay.ts'
import { lastAttempt } from '../../../../lib/background/rate-limit/attempts.ts'
import {
  afterFailure,
  afterSuccess,
  longestPause,
} from '../../../../lib/background/rate-limit/back-off.ts'
import { begin, beginAgain, end, isBusy } from '../../../../lib/background/rate-limit/lock.ts'
import { refusal } from '../../../../lib/background/rate-limit/rate-limit.ts'
import { automaticGap } from '../../../../lib/background/rate-limit/times.ts'
import { type Trigger } from '../../../../lib/background/rate-limit/trigger.ts'
import { lockTimeout } from '../../../../lib/contracts/stored.ts'
import { clampFutureTimes } from '../../../../lib/background/storage/clamp-future-times.ts'
import type { RateLimit, StoredState } from '../../../../lib/contracts/stored.ts'

const now = 1_800_000_000_000
const hour = 3_600_000
const state = (rateLimit: RateLimit = {}, more: Partial<StoredState> = {}): StoredState => ({
  ...emptyState(),
  current: 'a',
  session: 'signed-in',
  rateLimit,
  ...more,
})
const ask = (
  of: StoredState,
  trigger: Trigger = 'page',
  more: { account?: string; now?: number; settings?: object; portalOpen?: boolean } = {},
) =>
  refusal(of, {
    trigger,
    portalOpen: more.portalOpen ?? false,
    account: more.account ?? 'a',
    settings: { ...defaultSettings, ...more.settings },
    now: more.now ?? now,
  })
const lock = (since: number) => ({ lock: { token: 't', since, account: 'a' } })

test.each<{
  name: string
  of: StoredState
  trigger?: Trigger
  more?: Parameters<typeof ask>[2]
  expected: string | null
}>([
  { name: 'nothing stands against it', of: state(), expected: null },
  { name: 'another read is under way', of: state(lock(now - lockTimeout + 1)), expected: 'busy' },
  {
    name: 'the user asks while another read is under way',
    of: state(lock(now)),
    trigger: 'user',
    expected: 'busy',
  },
  {
    name: 'the other read never reported back',
    of: state(lock(now - lockTimeout)),
    expected: null,
  },
  {
    name: 'read under 15 minutes ago',
    of: state({ attempts: { a: now - automaticGap + 1 } }),
    expected: 'too-soon',
  },
  {
    name: 'read 15 minutes ago',
    of: state({ attempts: { a: now - automaticGap } }),
    expected: null,
  },
  {
    name: 'the user asks, read a moment ago',
    of: state({ attempts: { a: now - 1 } }),
    trigger: 'user',
    expected: null,
  },
  {
    name: 'another account was read a moment ago',
    of: state({ attempts: { b: now - 1 } }),
    expected: null,
  },
  {
    name: 'nobody knows whose was read a moment ago',
    of: state({ attempts: { '': now - 1 } }),
    expected: 'too-soon',
  },
  {
    name: 'nobody knows whose it is now, some account was read a moment ago',
    of: state({ attempts: { b: now - 1 } }),
    more: { account: '' },
    expected: 'too-soon',
  },
  {
    name: 'the alarm, read within the interval',
    of: state({ attempts: { a: now - 12 * hour + 1 } }),
    trigger: 'alarm',
    expected: 'too-soon',
  },
  {
    name: 'the alarm, the interval is over',
    of: state({ attempts: { a: now - 12 * hour } }),
    trigger: 'alarm',
    expected: null,
  },
  {
    name: 'the alarm, a longer interval was chosen',
    of: state({ attempts: { a: now - 12 * hour } }),
    trigger: 'alarm',
    more: { settings: { intervalHours: 48 } },
    expected: 'too-soon',
  },
  {
    name: 'signed out',
    of: state({}, { session: 'signed-out' }),
    trigger: 'popup',
    expected: 'signed-out',
  },
  {
    name: 'signed out, the user asks',
    of: state({}, { session: 'signed-out' }),
    trigger: 'user',
    expected: null,
  },
  {
    name: 'switched off',
    of: state(),
    more: { settings: { automaticReading: false } },
    expected: 'switched-off',
  },
  {
    name: 'switched off, the user asks',
    of: state(),
    trigger: 'user',
    more: { settings: { automaticReading: false } },
    expected: null,
  },
  { name: 'backing off', of: state({ nextAutomaticAt: now + 1 }), expected: 'backing-off' },
  {
    name: 'backing off, the user asks',
    of: state({ nextAutomaticAt: now + 1 }),
    trigger: 'user',
    expected: null,
  },
  {
    name: 'the portal asked for a pause, even if the user asks',
    of: state({ retryAt: now + 1 }),
    trigger: 'user',
    expected: 'paused',
  },
  { name: 'the pause is over', of: state({ retryAt: now }), expected: null },
  {
    name: 'the popup before any page told who is there',
    of: state({}, { current: null, session: 'unknown' }),
    trigger: 'popup',
    more: { account: '' },
    expected: 'nobody-yet',
  },
  {
    name: 'the popup beside an open portal page on which nothing was understood',
    of: state({}, { current: null, session: 'unknown' }),
    trigger: 'popup',
    more: { account: '', portalOpen: true },
    expected: null,
  },
])('may a read begin: $name', ({ of, trigger, more, expected }) =>
  expect(ask(of, trigger, more)).toBe(expected),
)

test('the one who began gives the lock back; a latecomer does not free somebody else', () => {
  const begun = begin(state(), { trigger: 'page', token: 't1', account: 'a', now, tab: 3 })
  expect(begun.rateLimit).toEqual({
    lock: { token: 't1', since: now, account: 'a', tab: 3 },
    attempts: { a: now },
    pageReads: [now],
  })
  expect(isBusy(end(begun, 't0').rateLimit, now)).toBe(true)
  expect(end(begun, 't1').rateLimit).toEqual({ attempts: { a: now }, pageReads: [now] })
})

test('what the user asked for while nobody knew the account keeps no account from being read', () => {
  expect(
    begin(state(), { trigger: 'user', token: 't', account: '', now }).rateLimit.attempts,
  ).toBeUndefined()
})

test('each failure in a row doubles the wait up to a day, with up to a quarter more by chance; success ends it', () => {
  const waits = (random: number) => {
    let rateLimit: RateLimit = {}
    return Array.from({ length: 9 }, () => {
      rateLimit = afterFailure(rateLimit, { kind: 'unreachable' }, { now, random })
      return (rateLimit.nextAutomaticAt! - now) / 60_000
    })
  }
  expect(waits(0)).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440])
  expect(waits(1)[0]).toBe(18.75)
  expect(
    afterSuccess({
      ...afterFailure({}, { kind: 'throttled', retryAt: now + 1 }, { now, random: 0 }),
      attempts: { a: 1 },
    }),
  ).toEqual({ attempts: { a: 1 } })
})

test('signed out is no failure of the portal, and a Retry-After holds a week at most', () => {
  expect(afterFailure({}, { kind: 'signed-out' }, { now, random: 0 })).toEqual({})
  expect(
    afterFailure({}, { kind: 'throttled', retryAt: now + 5000 }, { now, random: 0 }).retryAt,
  ).toBe(now + 5000)
  expect(
    afterFailure({}, { kind: 'throttled', retryAt: now + 1e12 }, { now, random: 0 }).retryAt,
  ).toBe(now + longestPause)
})

test('the alarm rings the interval after the last read, up to a fifth later, and never in the first minutes of a start', () => {
  const minutes = (rateLimit: RateLimit, random: number) =>
    alarmDelay(state(rateLimit), { settings: defaultSettings, now, random, least: 2 })
  expect(minutes({ attempts: { a: now } }, 0)).toBe(720)
  expect(minutes({ attempts: { a: now } }, 1)).toBe(864)
  expect(minutes({ attempts: { a: now - 99 * hour } }, 0)).toBe(2)
  expect(minutes({}, 0)).toBe(2)
  expect(minutes({ retryAt: now + 3 * hour, attempts: { a: now - 99 * hour } }, 0)).toBe(180)
})

test('a clock that was set back makes waits begin anew, never last for years, and no reading stay newest for ever', () => {
  const year = 365 * 24 * hour
  const ahead = now + year
  const before: StoredState = {
    ...state({
      lock: { token: 't', since: ahead, account: 'a' },
      attempts: { a: ahead },
      pageReads: [ahead],
      newsReads: [{ at: ahead, news: 'n' }],
      nextAutomaticAt: ahead + 15 * 60_000,
      backOffSetAt: ahead,
      retryAt: ahead + hour,
    }),
    accounts: {
      a: {
        lastSeen: ahead,
        reading: { subscriptions: [], warnings: [], readAt: ahead, source: 'json' },
        failure: { failure: { kind: 'unreachable' }, at: ahead },
      },
    },
  }
  const after = clampFutureTimes(before, now)
  expect(after.rateLimit).toEqual({
    attempts: { a: now },
    pageReads: [now],
    newsReads: [{ at: now, news: 'n' }],
    nextAutomaticAt: now + 15 * 60_000,
    backOffSetAt: now,
    retryAt: now + hour,
  })
  expect([
    after.accounts.a!.lastSeen,
    after.accounts.a!.reading!.readAt,
    after.accounts.a!.failure!.at,
  ]).toEqual([now, now - lockTimeout, now])
  expect(clampFutureTimes(after, now)).toEqual(after)
})

test('what was last attempted counts for everybody where nobody knows whose it was', () => {
  expect(lastAttempt({}, 'a')).toBe(-Infinity)
  expect(lastAttempt({ attempts: { a: 1, b: 9, '': 5 } }, 'a')).toBe(5)
  expect(lastAttempt({ attempts: { a: 1, b: 9, '': 5 } }, '')).toBe(9)
})

const minute = 60_000
const byNews = (of: StoredState, news: string, at: number) =>
  refusal(of, { trigger: 'news', account: 'a', settings: defaultSettings, now: at, news })

test('news on a page need not wait a quarter of an hour, but each content asks once, and one a minute', () => {
  const read = begin(state(), { trigger: 'page', token: 't', account: 'a', now })
  const idle = end(read, 't')
  expect(byNews(idle, 'one', now + minute)).toBe(null)
  const again = end(
    begin(idle, { trigger: 'news', token: 't', account: 'a', now: now + minute, news: 'one' }),
    't',
  )
  expect(byNews(again, 'one', now + 5 * minute)).toBe('too-soon')
  expect(byNews(again, 'two', now + 1.5 * minute)).toBe('too-soon')
  expect(byNews(again, 'two', now + 2 * minute)).toBe(null)
})

test('told once more to read for news, the gaps count from then, and it is still one read', () => {
  const asked = { trigger: 'news', token: 't', account: 'a', tab: 3, news: 'one' } as const
  const told = begin(state({ attempts: { '': now - 1 } }), { ...asked, now })
  const again = beginAgain(told, now + 1000)
  const { lock: held, ...noted } = again.rateLimit
  expect(held).toEqual({ token: 't', account: 'a', tab: 3, since: now + 1000 })
  expect(noted).toEqual({
    attempts: { a: now + 1000, '': now - 1 },
    pageReads: [now + 1000],
    newsReads: [{ at: now + 1000, news: 'one' }],
  })
  expect(beginAgain(end(again, 't'), now + 2000)).toEqual(end(again, 't'))
})

test('a page that changes its words for ever causes four reads an hour', () => {
  let kept = state()
  let reads = 0
  for (let at = now; at < now + hour; at += 5_000) {
    if (byNews(kept, String(at), at) !== null) continue
    reads++
    const begun = begin(kept, {
      trigger: 'news',
      token: 't',
      account: 'a',
      now: at,
      news: String(at),
    })
    kept = end(begun, 't')
  }
  expect(reads).toBe(4)
})

test('a page that makes up an account every 300 ms gets eight reads an hour, and fills nothing', () => {
  let kept = state({}, { accounts: { a: { lastSeen: now } } })
  let reads = 0
  for (let at = now; at < now + hour; at += 300) {
    const account = `made-up-${at}`
    if (ask(kept, 'page', { account, now: at }) !== null) continue
    reads++
    kept = end(begin(kept, { trigger: 'page', token: 't', account, now: at }), 't')
  }
  expect(reads).toBe(8)
  expect(Object.keys(kept.rateLimit.attempts ?? {}).length).toBeLessThan(3)
})

test.each(['toString', '__proto__', 'constructor'])(
  'an account called %s has not been read for',
  (account) => {
    expect(lastAttempt({ attempts: { a: now } }, account)).toBe(-Infinity)
  },
)

test('a read under way outlives a clock that is corrected by seconds, not one that was set back', () => {
  const lockAfter = (ahead: number) =>
    clampFutureTimes(state({ lock: { token: 't', since: now + ahead, account: 'a' } }), now)
      .rateLimit.lock
  expect(lockAfter(2000)).toEqual({ token: 't', since: now, account: 'a' })
  expect(lockAfter(hour)).toBeUndefined()
})

test('no wait is longer than the product itself may set, whatever is kept', () => {
  const kept = state({ nextAutomaticAt: now + 1e12, retryAt: now + 1e12 })
  expect(clampFutureTimes(kept, now).rateLimit).toEqual({
    nextAutomaticAt: now + 30 * hour,
    retryAt: now + longestPause,
  })
})
