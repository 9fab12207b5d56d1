import type { UsagesRead } from '../../../../lib/contracts/messages.ts'
import type { Failure, Reading } from '../../../../lib/domain/reading.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import { defaultSettings } from '../../../../lib/browser/settings.ts'
import type { Reminder } from '../../../../lib/contracts/reminder.ts'
import {
  lockTimeout,
  stateKey,
  type Settings,
  type StoredState,
} from '../../../../lib/contracts/stored.ts'
import { homeOf } from '../../../../lib/models/popup/popup-state.ts'
import { type Chance, chanceOf } from './chance.ts'
import { copyOf } from './copy-of.ts'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
/**
 * From the worker's decision to the GET that comes of it, at most: its write, its answer, and the
 * tab's turn.
 */
const decisionTakes = 2_000
/** Of a popup that opens when nothing is in its way. */
export const popupFacts = {
  storageFull: false,
  partLost: false,
  partLostSeen: false,
  outdatedTab: null,
  maskedNames: {},
  nicknames: {},
  access: true,
  online: true,
  reading: false,
  asked: null,
}

export interface Get {
  /** True time, and what the computer's clock said. */
  at: number
  wall: number
  /** Under which account the worker believes to read ('' = nobody knows). */
  believed: string
  automatic: boolean
  /** Jumps of the computer's clock so far. */
  jumps: number
  /** What made the worker ask, as it noted it itself. */
  cause: 'news' | 'page' | 'other'
}

/**
 * What a page has shown of an account, and the worker has taken; when it was shown, not when it was
 * heard.
 */
interface Showing {
  account: string
  products: string[]
  wall: number
  jumps: number
}

export interface Tab {
  id: number
  loadedAt: number
  /** Whom the page shows; null = its sign-in. */
  shows: string | null
  closed?: true
  /** The GET under way in it. */
  reads?: Promise<UsagesRead | null>
  /** When it asked the portal last. */
  askedAt: number
  /** Nobody put a watcher there yet. */
  unwatched?: boolean
  /** Reports in a row that nobody answered. */
  unanswered?: number
  /** The report that the worker wants to hear again; a newer one takes its place. */
  again?: object
  abort?: () => void
  telling?: Promise<void>
}

/**
 * Everything outside the worker: the portal, the computer's clock, the browser's storage and tabs.
 * Time is made up.
 */
export class World {
  readonly chance: Chance
  /** True time, ms. The computer's clock is `true + offset`. */
  time = Date.UTC(2026, 10, 22, 8)
  offset = 0
  jumps = 0
  private queue: { due: number; order: number; run: () => void }[] = []
  private order = 0

  /** The portal. */
  signedIn: string | null = 'a'
  /** Whether its pages say who is signed in. */
  readonly names: boolean
  owned: Record<string, Subscription[]> = {}
  fault: 'none' | 'offline' | 'error' | 'throttled' | 'layout' = 'none'
  /** How many answers take up to 18 seconds. */
  slow = 0.1
  underWay = new Set<{ jumps: number }>()
  gets: Get[] = []
  signedOutKeptAt = -Infinity
  pageSaidSignedInAt = -Infinity
  pausedUntilWall = -Infinity
  pausedAtJumps = 0

  /** The browser. */
  local = new Map<string, unknown>()
  session = new Map<string, unknown>()
  /** What the browser's storage will not do now. */
  refuses: 'nothing' | 'local set' | 'local get' | 'session set' | 'session get' = 'nothing'
  settings: Settings = { ...defaultSettings, reminders: true, reminderDays: 30 }
  alarms = new Map<string, { due: number; token: number }>()
  tabs: Tab[] = []
  showings: Showing[] = []
  onScreen = new Set<string>()
  told = new Map<string, number>()
  /** How often everything was forgotten: so often a reminder may come again. */
  forgotten = 0
  jumpedAt = -Infinity
  broken: string[] = []
  log: string[] = []

  constructor(seed: number) {
    this.chance = chanceOf(seed)
    this.names = this.chance.happens(0.8)
    for (const account of ['a', 'b', 'c']) this.renew(account)
  }

  get wall() {
    return this.time + this.offset
  }
  get state() {
    return this.local.get(stateKey) as StoredState | undefined
  }

  note(line: string) {
    this.log.push(`${((this.time - Date.UTC(2026, 10, 22, 8)) / 1000).toFixed(3)} ${line}`)
  }
  fail(why: string) {
    this.broken.push(why)
    this.note(`BROKEN ${why}`)
  }

  /**
   * The account's subscriptions change. The first stays: nobody's whole list is replaced between
   * two visits here.
   */
  renew(account: string) {
    const more = Array.from(
      { length: this.chance.below(3) },
      () => `${account}-${this.chance.below(50)}`,
    )
    const ends = new Date(this.time + (5 + this.chance.below(60)) * day)
      .toISOString()
      .slice(0, 10) as `${number}-${number}-${number}`
    this.owned[account] = [...new Set([`${account}-first`, ...more])].map((id) => ({
      id,
      product: id,
      activated: true,
      expiresOn: ends,
    }))
  }

  after(ms: number, run: () => void) {
    this.queue.push({ due: this.time + ms, order: this.order++, run })
  }
  /** Runs what is due next; false = nothing is waiting before `until`. */
  step(until: number): boolean {
    let next = -1
    this.queue.forEach((entry, index) => {
      const best = this.queue[next]
      if (
        entry.due <= until &&
        (!best || entry.due < best.due || (entry.due === best.due && entry.order < best.order))
      )
        next = index
    })
    if (next < 0) {
      this.time = Math.max(this.time, until)
      return false
    }
    const [entry] = this.queue.splice(next, 1)
    this.time = Math.max(this.time, entry!.due)
    entry!.run()
    return true
  }

  /**
   * One GET of the JSON reaches the portal: the rate limit is checked here. Returns what ends it.
   */
  beginGet(automatic: boolean): () => void {
    const { lock } = this.state?.rateLimit ?? {}
    // What is forgotten between the decision and the GET takes the account's name with it.
    const believed = lock ? (lock.token === '' ? 'forgotten' : lock.account) : 'no lock'
    const cause = this.causeOfLock()
    // A clock that jumps while the decision is on its way ends the lock, for nobody can tell its
    // age.
    const jumped = this.time - this.jumpedAt < 1000
    if (believed === 'no lock' && !jumped) this.fail('a GET without a lock')
    for (const other of this.underWay) if (other.jumps === this.jumps) this.fail('two GETs at once')
    if (automatic) this.checkManners(believed, cause)
    if (this.wall < this.pausedUntilWall && this.pausedAtJumps === this.jumps)
      this.fail('a GET within the Retry-After')
    // What was noted by the clock as it was before a jump cannot be compared with what came after.
    const jumps = this.time - this.jumpedAt < 1000 ? Number.NaN : this.jumps
    const mine = { jumps }
    this.underWay.add(mine)
    this.gets.push({ at: this.time, wall: this.wall, believed, automatic, jumps, cause })
    this.note(
      `GET ${automatic ? `automatic (${cause})` : 'for the user'} for ${believed || 'nobody'}`,
    )
    return () => void this.underWay.delete(mine)
  }

  private causeOfLock(): Get['cause'] {
    const { lock, newsReads = [] } = this.state?.rateLimit ?? {}
    if (lock?.tab === undefined) return 'other'
    return newsReads.some(({ at }) => at === lock.since) ? 'news' : 'page'
  }

  private checkManners(believed: string, cause: Get['cause']) {
    this.checkFloors(cause)
    const earlier = this.gets.filter(
      (get) =>
        get.automatic &&
        get.jumps === this.jumps &&
        (get.believed === believed || get.believed === '' || believed === ''),
    )
    if (cause !== 'news' && earlier.some(({ at }) => this.time - at < 15 * minute))
      this.fail('two automatic GETs within 15 minutes')
    if (this.signedOutKeptAt > this.pageSaidSignedInAt)
      this.fail('an automatic GET after signed out')
  }

  /**
   * What pages may cause, whatever they show: the time between the decision and the GET is at most
   * a tab's 5 + 20 ms.
   */
  private checkFloors(cause: Get['cause']) {
    if (cause === 'other') return
    const byPages = this.gets.filter((get) => get.jumps === this.jumps && get.cause !== 'other')
    const news = byPages.filter((get) => get.cause === 'news')
    const within = (all: Get[], ms: number) =>
      all.filter(({ at }) => this.time - at < ms - decisionTakes).length
    if (within(byPages, minute / 4) > 0) this.fail('two GETs by pages within 15 seconds')
    if (within(byPages, hour) >= 8) this.fail('more than 8 GETs by pages within an hour')
    if (cause !== 'news') return
    if (within(news, minute) > 0) this.fail('two GETs by news within a minute')
    if (within(news, hour) >= 4) this.fail('more than 4 GETs by news within an hour')
  }

  /** A page has shown its list, and the worker has answered. */
  shown(showing: Showing) {
    this.showings.push(showing)
    this.checkFresh()
  }

  /**
   * What the popup shows as read holds everything that any source has shown since, or says that
   * they differ.
   */
  private checkFresh() {
    const { stored, jumps } = { stored: this.state ?? null, jumps: this.jumps }
    if (stored?.current == null || this.time - this.jumpedAt < 1000) return
    const { current } = stored
    const home = homeOf({ ...popupFacts, stored, now: new Date(this.wall) })
    const { subscriptions, readAt, differences } = home
    if (!subscriptions || readAt === null) return
    const said = [
      ...subscriptions.map(({ product }) => product),
      ...(differences?.onlyOnPage ?? []),
    ]
    const owned = this.owned[current]?.map(({ product }) => product) ?? []
    // What a later page lacks was gone by then, even if the account has it again.
    const latest = this.showings
      .filter((one) => one.account === current && one.jumps === jumps && one.wall >= readAt)
      .toSorted((one, other) => one.wall - other.wall)
      .at(-1)
    const hidden = (latest?.products ?? []).filter(
      (product) => owned.includes(product) && !said.includes(product),
    )
    if (hidden.length > 0) this.fail(`shown as read without ${hidden.join(', ')}`)
  }

  /** What the portal's JSON says now. */
  answer(): Reading<Subscription[]> {
    const failures: Record<Exclude<World['fault'], 'none'>, Failure> = {
      offline: { kind: 'unreachable' },
      error: { kind: 'portal-error', status: 500 },
      throttled: { kind: 'throttled', retryAt: this.wall + hour },
      layout: { kind: 'layout-changed', missing: ['json'] },
    }
    if (this.fault !== 'none') return { ok: false, failure: failures[this.fault] }
    if (this.signedIn === null) return { ok: false, failure: { kind: 'signed-out' } }
    return { ok: true, value: copyOf(this.owned[this.signedIn]!), warnings: [] }
  }

  /** A notification appears, or replaces the one with its id. */
  show(id: string, reminder: Reminder) {
    if (this.onScreen.has(id)) return
    this.onScreen.add(id)
    this.told.set(id, (this.told.get(id) ?? 0) + 1)
    this.note(`reminder ${id}: ${reminder.days} days`)
    if (this.told.get(id)! > 1 + this.forgotten) this.fail(`reminder ${id} shown twice`)
  }

  /** Every write of the state is looked at. */
  wrote(before: StoredState | undefined, after: StoredState) {
    for (const [key, account] of Object.entries(after.accounts))
      this.checkUnmixed(key, account.reading?.subscriptions ?? [])
    const forgets =
      before !== undefined &&
      Object.keys(before.accounts).length > 0 &&
      Object.keys(after.accounts).length === 0 &&
      after.current === null
    if (forgets) this.forgotten++
    else if (before) this.checkKept(before, after)
    if (Object.keys(after.accounts).length > 5) this.fail('more than five accounts')
    if (JSON.stringify(before?.session) !== JSON.stringify(after.session))
      this.note(`session ${after.session}`)
    const { retryAt } = after.rateLimit
    if (retryAt !== undefined && retryAt !== before?.rateLimit.retryAt)
      [this.pausedUntilWall, this.pausedAtJumps] = [retryAt, this.jumps]
    if (retryAt === undefined) this.pausedUntilWall = -Infinity
    if (forgets) this.showings = []
    this.checkFresh()
  }

  private checkUnmixed(key: string, subscriptions: Subscription[]) {
    const owners = new Set(subscriptions.map(({ id }) => id.split('-')[0]))
    const wrong = key === 'unnamed' ? owners.size > 1 : [...owners].some((owner) => owner !== key)
    if (wrong) this.fail(`accounts mixed: ${key} has ${[...owners].join(', ')}`)
  }

  private checkKept(before: StoredState, after: StoredState) {
    for (const [key, account] of Object.entries(before.accounts)) {
      const now = after.accounts[key]
      if (account.reading && now && !now.reading) this.fail(`the reading of ${key} is gone`)
      if (account.reading && !now && key !== 'unnamed') this.fail(`the account ${key} is gone`)
      // By the clock as it was when the worker looked at it, which may have jumped before its write
      // came through.
      if (this.time - this.jumpedAt < 1000) continue
      for (const part of ['json', 'page'] as const) {
        const [old, young] = [account.parts?.[part]?.readAt, now?.parts?.[part]?.readAt]
        if (old === undefined || young === undefined) continue
        // One of the time to come is taken back behind all that may be on its way.
        const least = old > this.wall ? this.wall - lockTimeout - 1000 : old
        if (young < Math.min(least, this.wall - 1000))
          this.fail(`an older ${part} reading of ${key} was kept`)
      }
    }
  }
}
