import { unnamed } from '../../../../lib/contracts/stored.ts'
import { Lives } from './lives.ts'
import { facts, Tabs } from './tabs.ts'
import { day, hour, minute, World } from './world.ts'

/**
 * One seeded schedule: days of a user's life with the portal, with everything going wrong in
 * between, and then a calm end.
 */
export class Schedule {
  readonly world: World
  private readonly lives: Lives
  private readonly tabs: Tabs
  private signOutAt = -Infinity

  constructor(seed: number) {
    this.world = new World(seed)
    this.lives = new Lives(this.world)
    this.tabs = new Tabs(this.world, this.lives)
  }

  async run(events: number): Promise<string[]> {
    const { world } = this
    for (let i = 0; i < events; i++) {
      this.event()
      await this.settle(
        world.chance.happens(0.6)
          ? world.chance.below(300)
          : world.chance.pick([5_000, 40_000, 16 * minute, 3 * hour, 14 * hour]),
      )
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
      this.lives.wake().worker.alarmRang(ring[0])
    }
    if (this.lives.now?.pending === 0 && ms > 30_000) this.lives.end()
  }

  private event() {
    const { world } = this
    const { chance } = world
    const { open } = this.tabs
    const happenings: [number, () => void][] = [
      [
        20,
        () => this.tabs.load(chance.happens(0.5) ? chance.pick(open.length ? open : [null]) : null),
      ],
      [20, () => open.length && this.tabs.report(chance.pick(open))],
      [10, () => void this.lives.send('popup-opened', { facts })],
      [8, () => this.refresh()],
      [6, () => this.lives.end()],
      [4, () => open.length && this.tabs.close(chance.pick(open))],
      [5, () => this.switchAccount()],
      [3, () => world.renew(chance.pick(['a', 'b', 'c']))],
      [
        5,
        () =>
          (world.fault = chance.pick([
            'none',
            'none',
            'none',
            'offline',
            'error',
            'throttled',
            'layout',
          ])),
      ],
      [
        3,
        () =>
          this.jump(chance.pick([-30 * day, -day, -hour, -minute, minute, hour, day, 30 * day])),
      ],
      [
        3,
        () =>
          (world.refuses = chance.pick([
            'nothing',
            'nothing',
            'local set',
            'local get',
            'session set',
            'session get',
          ] as const)),
      ],
      [
        2,
        () =>
          (world.settings = {
            ...world.settings,
            intervalHours: chance.pick([6, 12, 48]),
            automaticReading: chance.happens(0.8),
            reminders: chance.happens(0.8),
          }),
      ],
      [1, () => this.lives.wake().worker.settingsChanged()],
      [1, () => this.forget()],
      [1, () => world.alarms.clear()],
    ]
    let at = chance.below(happenings.reduce((sum, [weight]) => sum + weight, 0))
    happenings.find(([weight]) => (at -= weight) < 0)?.[1]()
  }

  /**
   * Where pages name nobody, what is forgotten cannot tell an old tab from a new one: those that
   * show somebody else are closed first.
   */
  private forget() {
    const { world } = this
    for (const tab of world.names ? [] : world.tabs)
      if (tab.shows !== world.signedIn) this.tabs.close(tab)
    void this.lives.send('forget-everything', {})
  }

  private jump(ms: number) {
    const { world } = this
    world.offset += ms
    world.jumps++
    world.jumpedAt = world.time
    world.note(`clock ${ms / 1000} s`)
  }

  /**
   * Somebody signs out in one tab, and later somebody (else) signs in; the other tabs stay as they
   * are.
   */
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
    this.tabs.load(null)
  }

  private refresh(): { ok: boolean | undefined } {
    const outcome: { ok: boolean | undefined } = { ok: undefined }
    const asked = async () => {
      const reply = await this.lives.send('refresh', {})
      outcome.ok = reply === 'died' ? undefined : reply?.ok
    }
    void asked()
    return outcome
  }

  /** No more faults: within two days everything must be as it should, whatever happened before. */
  private async calmEnd() {
    const { world } = this
    this.lives.calm()
    this.tabs.calm()
    Object.assign(world, {
      fault: 'none',
      refuses: 'nothing',
      settings: { ...world.settings, automaticReading: true, reminders: true },
      signedIn: 'a',
    })
    if (world.offset !== 0) this.jump(-world.offset)
    world.note('calm from here')
    world.tabs.forEach((tab) => this.tabs.close(tab))
    for (let i = 0; i < 12; i++) {
      this.tabs.load(null)
      await this.settle(4 * hour)
    }
    const key = world.names ? 'a' : unnamed
    const seen = () =>
      JSON.stringify(
        world.state?.accounts[key]?.reading?.subscriptions.map(({ id }) => id).toSorted(),
      )
    const truth = () => JSON.stringify(world.owned.a!.map(({ id }) => id).toSorted())
    if (world.state?.current !== key) world.fail('the account signed in now is not the current one')
    if (seen() !== truth())
      world.fail(`no fresh reading two days after the faults ended: ${seen()} is not ${truth()}`)
    if (world.state?.accounts[key]?.failure) world.fail('a failure stands though all is well')
    this.checkReminders(key)
    await this.newsArrives(key)
    world.renew('a')
    const outcome = this.refresh()
    await this.settle(minute)
    if (!outcome.ok || seen() !== truth()) world.fail('the user asked, and did not get what is so')
  }

  /**
   * Something is added on the page just after a reading: the list has it within seconds, not at the
   * next quarter of an hour.
   */
  private async newsArrives(key: string) {
    const { world } = this
    world.slow = 0
    const tab = this.tabs.load(null)
    await this.settle(minute / 2)
    world.renew('a')
    this.tabs.report(tab, true)
    await this.settle(5_000)
    const seen = world.state?.accounts[key]?.reading?.subscriptions.map(({ id }) => id) ?? []
    const missing = world.owned.a!.filter(({ id }) => !seen.includes(id))
    if (missing.length > 0)
      world.fail(
        `not there 5 s after the page showed it: ${missing.map(({ id }) => id).join(', ')}`,
      )
  }

  private checkReminders(key: string) {
    const { world } = this
    const untold = (world.state?.accounts[key]?.reading?.subscriptions ?? []).filter(
      ({ product: id, expiresOn }) => {
        const days = (Date.parse(expiresOn!) - world.wall) / day
        return days > 0 && days < 27 && !world.told.has(`${id} ${expiresOn} ${key}`)
      },
    )
    if (untold.length > 0)
      world.fail(
        `nobody was reminded of ${untold.map(({ product: id, expiresOn }) => `${id} ${expiresOn}`).join(', ')}`,
      )
  }
}
