import { chooseBanner } from '../../../../lib/background/choices/choose-banner.ts'
import { chooseGuide } from '../../../../lib/background/choices/choose-guide.ts'
import type { MessageMap, MessageName, UsagesRead } from '../../../../lib/contracts/messages.ts'
import { createAccept } from '../../../../lib/background/validation/message-schemas.ts'
import type { Dependencies } from '../../../../lib/background/dependencies.ts'
import { createSessionStore } from '../../../../lib/background/storage/session-store.ts'
import type { Area } from '../../../../lib/background/storage/storage-error.ts'
import { createStore } from '../../../../lib/background/storage/state-store.ts'
import { saltKey, stateKey, type StoredState } from '../../../../lib/contracts/stored.ts'
import { copyOf } from './copy-of.ts'
import { createWorker } from '../../../../lib/background/worker.ts'
import type { World } from './world.ts'

export const accept = createAccept(() => null)

/** What a tab does when the worker wants it to. */
export interface Browser {
  readInTab(id: number): Promise<UsagesRead | null>
  /** A watcher is put there. */
  watch(id: number): void
}

/**
 * One life of the worker. Each thing it waits for takes a while, and it may be killed before or
 * after that thing has happened.
 */
export class Life {
  alive = true
  private readonly mute: boolean
  pending = 0
  askedByUser = 0
  private ends = new Set<() => void>()
  /** Messages that it dies on come back as errors. */
  readonly died: Promise<'died'>
  private die: (how: 'died') => void = () => {}
  readonly worker: ReturnType<typeof createWorker>
  readonly world: World
  readonly killing: number
  readonly browser: Browser

  /** `mute`: it is there and never does anything, as Safari's dead event page. */
  constructor(
    world: World,
    browser: Browser,
    { killing, mute }: { killing: number; mute: boolean },
  ) {
    this.world = world
    this.killing = killing
    this.browser = browser
    this.mute = mute
    this.died = new Promise((die) => (this.die = die))
    this.worker = createWorker(this.deps(), {
      alarms: {
        names: () => this.wait(2, () => [...world.alarms.keys()]),
        set: (name, minutes) =>
          this.wait(
            2,
            () =>
              void world.alarms.set(name, {
                due: world.time + minutes * 60_000,
                token: world.chance.next(),
              }),
          ),
        clear: (name) => this.wait(2, () => void world.alarms.delete(name)),
      },
      local: this.area(world.local),
      forgetRest: () => this.wait(4, () => world.onScreen.clear()),
      randomBytes: (count) => new Uint8Array(count).map(() => world.chance.below(256)),
      badge: () => this.wait(1, () => undefined),
      notifier: {
        ready: () => this.wait(1, () => true),
        shown: () => this.wait(2, () => [...world.onScreen]),
        show: (id, reminder) => this.wait(3, () => world.show(id, reminder)),
        clear: (id) => this.wait(1, () => world.onScreen.delete(id)),
      },
      companionWords: () => this.wait(1, () => null),
      scrubbedCopy: () => this.wait(1, () => null),
    })
    this.worker.start()
  }

  kill() {
    if (!this.alive) return
    this.alive = false
    this.die('died')
    for (const end of this.ends) end()
    this.world.note('worker killed')
  }

  /** Something the worker awaits: up to `most` ms. Nothing comes back to the dead. */
  wait<T>(most: number, effect: () => T): Promise<T> {
    if (!this.alive || this.mute) return new Promise(() => {})
    this.pending++
    return new Promise<T>((resolve, reject) => {
      this.world.after(this.world.chance.next() * most, () => {
        this.pending--
        if (!this.alive) return
        const fate = this.world.chance.happens(this.killing)
          ? this.world.chance.pick(['before', 'after'])
          : 'lives'
        if (fate === 'before') return this.kill()
        try {
          const result = effect()
          if (fate === 'after') return this.kill()
          resolve(result)
        } catch (reason) {
          reject(reason)
        }
      })
    })
  }

  private area(items: Map<string, unknown>): Area {
    const local = items === this.world.local
    const may = (what: 'get' | 'set') => {
      if (this.world.refuses === `${local ? 'local' : 'session'} ${what}`)
        throw new Error('QUOTA_BYTES quota exceeded')
    }
    return {
      get: (keys) =>
        this.wait(3, () => {
          may('get')
          return Object.fromEntries(
            keys.flatMap((key) => (items.has(key) ? [[key, copyOf(items.get(key))]] : [])),
          )
        }),
      set: (values) =>
        this.wait(5, () => {
          may('set')
          const before = this.world.state
          for (const [key, value] of Object.entries(values)) items.set(key, copyOf(value))
          if (stateKey in values && local) this.world.wrote(before, values[stateKey] as StoredState)
          if (saltKey in values) this.world.note('salt made')
        }),
      remove: (keys) => this.wait(3, () => keys.forEach((key) => items.delete(key))),
      clearExcept: (kept) =>
        this.wait(3, () => {
          // Where not even bare times fit, no write tells that all was forgotten.
          if (local && kept === null) this.world.forgotten++
          for (const key of items.keys()) if (key !== kept) items.delete(key)
        }),
    }
  }

  private deps(): Dependencies {
    const { world } = this
    return {
      store: createStore(
        this.area(world.local),
        () => world.wall,
        () => {},
      ),
      sessionStore: createSessionStore(this.area(world.session)),
      settings: () => this.wait(4, () => ({ ...world.settings })),
      chooseDevice: () => this.wait(1, () => undefined),
      hasAccess: () => this.wait(1, () => true),
      online: () => world.fault !== 'offline' || world.chance.happens(0.5), // a browser may well not notice
      now: () => world.wall,
      random: () => world.chance.next(),
      token: () => String(world.chance.next()),
      sleep: (ms) =>
        this.wait(0, () => undefined).then(
          () => new Promise((resolve) => world.after(ms, () => this.alive && resolve())),
        ),
      fetchDevices: async () => ({ ok: false, failure: { kind: 'unreachable' } }),
      fetchUsages: () => this.fetch(),
      tabs: {
        ping: (id) =>
          this.wait(20, () =>
            world.tabs.some((tab) => tab.id === id && !tab.closed && !tab.unwatched) ? '1' : null,
          ),
        readUsages: (id) => this.browser.readInTab(id),
        open: () =>
          this.wait(2, () => world.tabs.filter(({ closed }) => !closed).map(({ id }) => id)),
        inject: (id, script) =>
          this.wait(10, () => {
            if (script === 'watcher') this.browser.watch(id)
            return true
          }),
        injectWords: () => this.wait(10, () => true),
        openPortal: () => this.wait(10, () => null),
        callIn: () => this.wait(10, () => undefined),
        callOff: () => this.wait(10, () => undefined),
        saltChanged: () => this.wait(10, () => undefined),
      },
      version: '1',
      chooseBanner: async (...all) => chooseBanner(...all),
      chooseGuide: async (...all) => chooseGuide(...all),
      detectDevice: () =>
        this.wait(2, () => ({ platform: 'linux', certainty: 'sure', desktopMode: false })),
    }
  }

  /** The worker's own GET; a killed worker's is aborted. */
  private async fetch() {
    const { world } = this
    await this.wait(5, () => undefined)
    const done = world.beginGet(this.askedByUser === 0)
    const end = () => {
      done()
      this.ends.delete(end)
    }
    this.ends.add(end)
    const served = await this.wait(world.chance.happens(world.slow) ? 18_000 : 400, () =>
      world.answer(),
    )
    const reading = await this.wait(50, () => {
      end()
      return served
    })
    return { reading, at: world.wall, portalTime: world.time }
  }

  /** A message arrives. `undefined` as in the browser: refused, or the worker died on it. */
  async answer<K extends MessageName>(
    name: K,
    payload: MessageMap[K]['payload'],
    tab?: number,
  ): Promise<MessageMap[K]['reply'] | undefined> {
    const sent = accept[name](JSON.parse(JSON.stringify(payload)))
    if (sent === undefined) throw new Error(`The worker refuses its own ${name}`)
    if (name === 'refresh') this.askedByUser++
    const reply = await this.worker.handlers[name](sent, tab === undefined ? {} : { tab })
    if (name === 'refresh') this.askedByUser--
    return reply
  }
}
