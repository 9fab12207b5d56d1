import type { Page } from 'puppeteer'
import { defaultSettings } from '../../../lib/browser/settings.ts'
import { anyAccount } from '../../../lib/background/rate-limit/attempts.ts'
import { isBusy } from '../../../lib/background/rate-limit/lock.ts'
import { refusal } from '../../../lib/background/rate-limit/rate-limit.ts'
import { emptyState } from '../../../lib/background/validation/state-schema.ts'
import {
  lockTimeout,
  tabsKey,
  type TabState,
  type StoredState,
} from '../../../lib/contracts/stored.ts'
import type { Portal } from '../../stand-in/index.ts'
import type { Session } from './session.ts'
import { until } from './until.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

/** What the worker keeps, and what it asked of the portal, seen from outside. */
export function keptBy(session: Session, portal: Portal) {
  const state = async () => (await session.storage('local')).state as StoredState | undefined
  const account = async () => {
    const now = await state()
    return now?.current ? now.accounts[now.current] : undefined
  }
  /** A read that was lost with its page counts for as long as the worker waits for it. */
  const idle = () =>
    until(
      'no read is under way',
      async () => !isBusy((await state())?.rateLimit ?? {}, Date.now()),
      lockTimeout + 15_000,
    )
  const tabs = async () =>
    Object.values((await session.storage('session'))[tabsKey] ?? {}) as TabState[]
  return {
    state,
    account,
    idle,
    /**
     * A page that is visited now has been told to the worker as what it is, and what came of it is
     * kept.
     */
    seen: async (kind: string, visit: () => Promise<unknown>) => {
      const before = (await tabs()).map(({ loadedAt }) => loadedAt)
      await visit()
      await until(`a page is seen: ${kind}`, async () =>
        (await tabs()).some((tab) => tab.kind === kind && !before.includes(tab.loadedAt)),
      )
      await idle()
    },
    products: async () =>
      ((await account())?.reading?.subscriptions ?? []).map(({ product }) => product).toSorted(),
    /** Read from the portal's JSON, after `since`. */
    jsonRead: async (since = 0) => ((await account())?.parts?.json?.readAt ?? 0) > since,
    /** The extension's GETs of the JSON so far. */
    gets: () =>
      portal.ledger.requests.filter(
        ({ path, by }) => path.startsWith('/MyLicenses/GetProductUsages') && by !== 'page',
      ),
    /** As popup or options would; the reply, or undefined if the worker died on it. */
    ask: (page: Page, name: string, payload: unknown = {}) =>
      page.evaluate((message) => chrome.runtime.sendMessage(message).catch(() => undefined), {
        name,
        payload,
      }) as Promise<Record<string, unknown> | undefined>,
    /** By what is kept, a popup that opens now causes a read. */
    popupReads: async () => {
      const now = (await state()) ?? emptyState()
      const ask = { account: now.current ?? anyAccount, settings: defaultSettings, now: Date.now() }
      return refusal(now, { ...ask, trigger: 'popup', portalOpen: true }) === null
    },
    /** So often in one turn: the last is heard before the first can be answered. */
    askAtOnce: (page: Page, name: string, times: number) =>
      page.evaluate(
        (message, count) =>
          Promise.all(Array.from({ length: count }, () => chrome.runtime.sendMessage(message))),
        { name, payload: {} },
        times,
      ),
    /**
     * As if so much time had passed: what is kept becomes older. The tab is left and the worker put
     * to rest, as the browser does long before: what either wrote between our reading and our
     * writing would be lost, or make time not pass.
     */
    passTime: async (minutes: number) => {
      await idle()
      await session.page.goto('about:blank')
      await idle()
      await session.killWorker()
      const aged = age(await state(), minutes * 60_000)
      await session.setStorage('local', { state: aged })
    },
  }
}

const times = [
  'readAt',
  'lastSeen',
  'since',
  'at',
  'nextAutomaticAt',
  'retryAt',
  'backOffSetAt',
  'currentSince',
  'signedOutSince',
  'pageReads',
]

function age(value: unknown, ms: number, inside = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => age(item, ms, inside))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        age(item, ms, inside === 'attempts' ? inside : key),
      ]),
    )
  return typeof value === 'number' && (times.includes(inside) || inside === 'attempts')
    ? value - ms
    : value
}
