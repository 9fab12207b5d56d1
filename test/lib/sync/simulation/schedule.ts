import type { PageSeen, UsagesRead } from '../../../../lib/browser/messages.ts'
import { Life } from './life.ts'
import { day, hour, minute, type Tab, World } from './world.ts'

const facts = { userAgent: 'Made up', platform: 'Linux x86_64', maxTouchPoints: 0 }

/** One seeded schedule: days of a user's life with the portal, with everything going wrong in between, and then a calm end. */
export class Schedule {
  readonly world: World
  private life: Life | null = null
  private killing: number
  private tabIds = 1
  private signOutAt = -Infinity

  constructor(seed: number) {
    this.world = new World(seed)
    this.killing = this.world.chance.pick([0, 0.01, 0.05])
  }

  async run(events: number): Promise<string[]> {
    const { world } = this
    for (let i = 0; i < events; i++) {
      this.event()
      await this.settle(world.chance.happens(0.6) ? world.chance.below(300) : world.chance.pick([5_000, 40_000, 16 * minute, 3 * hour, 14 * hour]))
    }
    await this.calmEnd()
    return world.broken
  }

  /** Lets `ms` pass: what is due in them happens, in its order. */
  private async settle(ms: number) {
    const { world } = this
    const until = world.time + ms
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      const ring = [...world.alarms].toSorted(([, a], [, b]) => a.due - b.due)[0]
      const alarmFirst = ring && ring[1].due <= until
      if (world.step(alarmFirst ? Math.max(ring[1].due, world.time) : until)) continue
      if (!alarmFirst) break
      world.alarms.delete(ring[0])
      world.note(`alarm ${ring[0]}`)
      this.wake().worker.alarmRang(ring[0])
    }
    if (this.life && this.life.pending === 0 && ms > 30_000) this.life.kill()
  }

  private wake(): Life {
    if (!this.life?.alive) {
      this.world.note('worker starts')
      this.life = new Life(this.world, this.killing, (id) => this.readForWorker(id))
    }
    return this.life
  }

  private event() {
    const { world } = this
    const { chance } = world
    const open = world.tabs.filter(({ closed }) => !closed)
    const happenings: [number, () => void][] = [
      [20, () => this.load(chance.happens(0.5) ? chance.pick(open.length ? open : [null]) : null)],
      [20, () => open.length && this.report(chance.pick(open))],
      [10, () => void this.send('popup-opened', { facts })],
      [8, () => this.refresh()],
      [6, () => this.life?.kill()],
      [4, () => open.length && this.close(chance.pick(open))],
      [5, () => this.switchAccount()],
      [3, () => world.renew(chance.pick(['a', 'b', 'c']))],
      [5, () => (world.fault = chance.pick(['none', 'none', 'none', 'offline', 'error', 'throttled', 'layout']))],
      [3, () => this.jump(chance.pick([-30 * day, -day, -hour, -minute, minute, hour, day, 30 * day]))],
      [2, () => (world.storageFull = !world.storageFull)],
      [2, () => (world.settings = { ...world.settings, intervalHours: chance.pick([6, 12, 48]), automaticReading: chance.happens(0.8), reminders: chance.happens(0.8) })],
      [1, () => this.wake().worker.settingsChanged()],
      [1, () => this.forget()],
      [1, () => world.alarms.clear()],
    ]
    let at = chance.below(happenings.reduce((sum, [weight]) => sum + weight, 0))
    happenings.find(([weight]) => (at -= weight) < 0)?.[1]()
  }

  /** What is forgotten cannot tell an old tab from a new one: those that show somebody else are closed first. */
  private forget() {
    const { world } = this
    for (const tab of world.tabs) if (tab.shows !== world.signedIn) this.close(tab)
    void this.send('forget-everything', {})
  }

  private jump(ms: number) {
    const { world } = this
    world.offset += ms
    world.jumps++
    world.jumpedAt = world.time
    world.note(`clock ${ms / 1000} s`)
  }

  /** Somebody signs out in one tab, and later somebody (else) signs in; the other tabs stay as they are. */
  private switchAccount() {
    const { world } = this
    if (world.signedIn !== null) {
      world.signedIn = null
      this.signOutAt = world.time
      world.note('signed out')
    } else if (world.time - this.signOutAt > 31_000) {
      world.signedIn = world.chance.pick(['a', 'b', 'c'])
      world.note(`signed in as ${world.signedIn}`)
    } else return
    this.load(null)
  }

  /** A tab is loaded, or loaded anew: its page is as the portal is now. */
  load(old: Tab | null): Tab {
    const { world } = this
    old?.abort?.()
    if (old) old.closed = true
    const tab: Tab = { id: old?.id ?? this.tabIds++, loadedAt: world.wall, shows: world.signedIn, askedAt: -Infinity }
    world.tabs = [...world.tabs.filter(({ id }) => id !== tab.id), tab]
    world.note(`tab ${tab.id} loaded, shows ${tab.shows}`)
    this.report(tab)
    return tab
  }

  /** Its GET goes with it. */
  private close(tab: Tab) {
    tab.closed = true
    tab.abort?.()
    if (this.world.chance.happens(0.8)) this.wake().worker.tabClosed(tab.id)
  }

  private page(tab: Tab): PageSeen {
    const list = tab.shows !== null && this.world.chance.happens(0.5) ? this.world.owned[tab.shows]!.map((entry) => ({ ...entry, id: entry.id.replace('-', '-page-') })) : null
    return {
      kind: tab.shows === null ? 'sign-in' : 'subscriptions',
      session: tab.shows === null ? 'signed-out' : 'signed-in',
      offered: null,
      application: null,
      links: [],
      subscriptions: list && { ok: true, value: list, warnings: [] },
      missing: [],
      account: tab.shows === null ? null : { key: tab.shows, masked: null },
      loadedAt: tab.loadedAt,
      facts,
      language: 'en',
    }
  }

  /** The watcher tells what the tab shows, one report after the other, and reads if it is told to. */
  report(tab: Tab) {
    const page = this.page(tab)
    this.world.after(this.world.chance.below(200), () => {
      tab.telling = (tab.telling ?? Promise.resolve()).then(() => this.tell(tab, page))
    })
  }

  private async tell(tab: Tab, page: PageSeen) {
    const { world } = this
    if (tab.closed) return
    if (page.session === 'signed-in') world.pageSaidSignedInAt = world.time
    const reply = await this.heard(tab, (again) => this.send('page-seen', { ...page, ...(again && this.world.time - tab.askedAt > minute && { again }) }, tab.id))
    if (reply?.read && !tab.closed) void this.readAndTell(tab)
  }

  private async readAndTell(tab: Tab) {
    const read = await (tab.reads ??= this.fetchInTab(tab, true).finally(() => delete tab.reads))
    if (read) await this.heard(tab, () => this.send('usages-read', read, tab.id))
  }

  /** A message that the worker died on is sent once more a second later, as the watcher does. */
  private async heard(tab: Tab, say: (again: boolean) => ReturnType<Schedule['send']>) {
    const reply = await say(false)
    if (reply !== 'died') return reply
    await new Promise<void>((resolve) => this.world.after(1000, resolve))
    const second = tab.closed ? 'died' : await say(true)
    return second === 'died' ? undefined : second
  }

  /** The GET from inside a tab, with the cookies of whoever is signed in then. It outlives the worker, not the tab. */
  private async fetchInTab(tab: Tab, automatic: boolean): Promise<UsagesRead | null> {
    const { world } = this
    const pass = (most: number) => new Promise<void>((resolve) => world.after(world.chance.next() * most, resolve))
    tab.askedAt = world.time
    await pass(20)
    const done = world.beginGet(automatic)
    tab.abort = done
    await pass(world.chance.happens(0.1) ? 18_000 : 300)
    const reading = world.answer()
    await pass(50)
    done()
    if (tab.closed) return null
    return { reading, account: tab.shows === null ? null : { key: tab.shows, masked: null }, loadedAt: tab.loadedAt, at: world.wall, portalTime: world.time }
  }

  private async readForWorker(id: number): Promise<UsagesRead | null> {
    const { life } = this
    const tab = this.world.tabs.find((one) => one.id === id)
    const read = tab && !tab.closed ? await (tab.reads ??= this.fetchInTab(tab, life!.askedByUser === 0).finally(() => delete tab.reads)) : null
    return life!.wait(5, () => read)
  }

  private async send(...message: Parameters<Life['answer']>): Promise<{ read?: boolean; ok?: boolean } | undefined | 'died'> {
    const life = this.wake()
    this.world.note(`message ${message[0]}${message[2] === undefined ? '' : ` from tab ${message[2]}`}`)
    return Promise.race([life.answer(...message) as Promise<{ read?: boolean; ok?: boolean } | undefined>, life.died])
  }

  private refresh(): { ok: boolean | undefined } {
    const outcome: { ok: boolean | undefined } = { ok: undefined }
    const asked = async () => {
      const reply = await this.send('refresh', {})
      outcome.ok = reply === 'died' ? undefined : reply?.ok
    }
    void asked()
    return outcome
  }

  /** No more faults: within two days everything must be as it should, whatever happened before. */
  private async calmEnd() {
    const { world } = this
    this.killing = 0
    this.life?.kill()
    Object.assign(world, { fault: 'none', storageFull: false, settings: { ...world.settings, automaticReading: true, reminders: true }, signedIn: 'a' })
    if (world.offset !== 0) this.jump(-world.offset)
    world.note('calm from here')
    world.tabs.forEach((tab) => this.close(tab))
    for (let i = 0; i < 12; i++) {
      this.load(null)
      await this.settle(4 * hour)
    }
    const seen = () => JSON.stringify(world.state?.accounts.a?.reading?.subscriptions.map(({ id }) => id).toSorted())
    const truth = () => JSON.stringify(world.owned.a!.map(({ id }) => id).toSorted())
    if (world.state?.current !== 'a') world.fail('the account signed in now is not the current one')
    if (seen() !== truth()) world.fail(`no fresh reading two days after the faults ended: ${seen()} is not ${truth()}`)
    if (world.state?.accounts.a?.failure) world.fail('a failure stands though all is well')
    this.checkReminders()
    world.renew('a')
    const outcome = this.refresh()
    await this.settle(minute)
    if (!outcome.ok || seen() !== truth()) world.fail('the user asked, and did not get what is so')
  }

  private checkReminders() {
    const { world } = this
    const untold = (world.state?.accounts.a?.reading?.subscriptions ?? []).filter(({ product: id, expiresOn }) => {
      const days = (Date.parse(expiresOn!) - world.wall) / day
      return days > 0 && days < 27 && !world.told.has(`${id} ${expiresOn}`)
    })
    if (untold.length > 0) world.fail(`nobody was reminded of ${untold.map(({ product: id, expiresOn }) => `${id} ${expiresOn}`).join(', ')}`)
  }
}
