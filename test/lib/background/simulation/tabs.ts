import type { PageReport, UsagesRead } from '../../../../lib/contracts/messages.ts'
import type { Lives } from './lives.ts'
import { minute, type Tab, type World } from './world.ts'

export const facts = { userAgent: 'Made up', platform: 'Linux x86_64', maxTouchPoints: 0 }

/**
 * The portal's tabs with their watchers: each shows what the portal was when it was loaded, tells
 * it, and reads if told to.
 */
export class Tabs {
  readonly world: World
  readonly lives: Lives
  private ids = 1
  /** How many tabs the browser opens without a watcher. */
  private unwatched = 0.1

  constructor(world: World, lives: Lives) {
    this.world = world
    this.lives = lives
    lives.browser = { readInTab: (id) => this.readForWorker(id), watch: (id) => this.watch(id) }
  }

  get open() {
    return this.world.tabs.filter(({ closed }) => !closed)
  }

  /** From here on every tab gets its watcher. */
  calm() {
    this.unwatched = 0
  }

  private watch(id: number) {
    const tab = this.open.find((one) => one.id === id)
    if (!tab?.unwatched) return
    tab.unwatched = false
    this.report(tab)
  }

  /** A tab is loaded, or loaded anew: its page is as the portal is now. */
  load(old: Tab | null): Tab {
    const { world } = this
    old?.abort?.()
    if (old) old.closed = true
    const tab: Tab = {
      id: old?.id ?? this.ids++,
      loadedAt: world.wall,
      shows: world.signedIn,
      askedAt: -Infinity,
      unwatched: world.chance.happens(this.unwatched),
    }
    world.tabs = [...world.tabs.filter(({ id }) => id !== tab.id), tab]
    world.note(`tab ${tab.id} loaded, shows ${tab.shows}`)
    if (!tab.unwatched) this.report(tab)
    return tab
  }

  /** Its GET goes with it. */
  close(tab: Tab) {
    this.world.note(`tab ${tab.id} closed`)
    tab.closed = true
    tab.abort?.()
    if (this.world.chance.happens(0.8)) this.lives.wake().worker.tabClosed(tab.id)
  }

  private page(tab: Tab, listed: boolean): PageReport {
    const list =
      tab.shows !== null && listed
        ? this.world.owned[tab.shows]!.map((entry) => ({
            ...entry,
            id: entry.id.replace('-', '-page-'),
          }))
        : null
    return {
      kind: tab.shows === null ? 'sign-in' : 'subscriptions',
      session: tab.shows === null ? 'signed-out' : 'signed-in',
      offered: null,
      application: null,
      links: [],
      subscriptions: list && { ok: true, value: list, warnings: [] },
      missing: [],
      account: this.named(tab),
      loadedAt: tab.loadedAt,
      at: this.world.wall,
      facts,
      language: 'en',
    }
  }

  /**
   * The watcher tells what the tab shows, one report after the other, and reads if it is told to.
   */
  report(tab: Tab, listed = this.world.chance.happens(0.5)) {
    if (tab.unwatched) return
    const page = this.page(tab, listed)
    const { jumps } = this.world
    delete tab.again
    this.world.after(this.world.chance.below(200), () => {
      tab.telling = (tab.telling ?? Promise.resolve()).then(() => this.tell(tab, page, jumps))
    })
  }

  private async tell(tab: Tab, page: PageReport, jumps: number) {
    const { world } = this
    if (tab.closed) return
    if (page.session === 'signed-in') world.pageSaidSignedInAt = world.time
    const reply = await this.heard(tab, (again) =>
      this.lives.send(
        'page-report',
        { ...page, ...(again && this.world.time - tab.askedAt > minute && { again }) },
        tab.id,
      ),
    )
    if (reply) this.noteShown(page, jumps)
    tab.unanswered = reply ? 0 : (tab.unanswered ?? 0) + 1
    if (reply?.read && !tab.closed) void this.readAndTell(tab)
    const wait = reply ? reply.sayAgainIn : 5_000 * 2 ** Math.min(tab.unanswered, 4)
    if (wait !== undefined) this.reportAgain(tab, page, wait)
  }

  /** What could not be read yet, or was not heard. Another report in between is heard instead. */
  private reportAgain(tab: Tab, page: PageReport, ms: number) {
    const mine = {}
    tab.again = mine
    this.world.after(ms, () => {
      if (tab.again === mine && !tab.closed) this.report(tab, page.subscriptions !== null)
    })
  }

  private noteShown({ subscriptions, account, at }: PageReport, jumps: number) {
    const { world } = this
    if (!subscriptions?.ok || !account || world.refuses !== 'nothing') return
    if (world.state?.current !== account.key) return
    world.shown({
      account: account.key,
      products: subscriptions.value.map(({ product }) => product),
      wall: at,
      jumps,
    })
  }

  private async readAndTell(tab: Tab) {
    const read = await (tab.reads ??= this.fetchInTab(tab, true).finally(() => delete tab.reads))
    if (read) await this.heard(tab, () => this.lives.send('usages-read', read, tab.id))
  }

  /** A message that the worker died on is sent once more a second later, as the watcher does. */
  private async heard(tab: Tab, say: (again: boolean) => ReturnType<Lives['send']>) {
    const reply = await say(false)
    if (reply !== 'died') return reply
    await new Promise<void>((resolve) => this.world.after(1000, resolve))
    const second = tab.closed ? 'died' : await say(true)
    return second === 'died' ? undefined : second
  }

  /**
   * The GET from inside a tab, with the cookies of whoever is signed in then. It outlives the
   * worker, not the tab.
   */
  private async fetchInTab(tab: Tab, automatic: boolean): Promise<UsagesRead | null> {
    const { world } = this
    const pass = (most: number) =>
      new Promise<void>((resolve) => world.after(world.chance.next() * most, resolve))
    tab.askedAt = world.time
    await pass(20)
    if (tab.closed) return null
    const done = world.beginGet(automatic)
    tab.abort = done
    await pass(world.chance.happens(world.slow) ? 18_000 : 300)
    const reading = world.answer()
    await pass(50)
    done()
    if (tab.closed) return null
    return {
      reading,
      account: this.named(tab),
      loadedAt: tab.loadedAt,
      at: world.wall,
      portalTime: world.time,
    }
  }

  private async readForWorker(id: number): Promise<UsagesRead | null> {
    const life = this.lives.now!
    const tab = this.world.tabs.find((one) => one.id === id)
    const read =
      tab && !tab.closed && !tab.unwatched
        ? await (tab.reads ??= this.fetchInTab(tab, life.askedByUser === 0).finally(
            () => delete tab.reads,
          ))
        : null
    return life.wait(5, () => read)
  }

  private named({ shows }: Tab) {
    return shows !== null && this.world.names ? { key: shows, masked: null } : null
  }
}
