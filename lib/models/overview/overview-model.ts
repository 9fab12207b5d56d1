import { type ReadonlySignal, computed, signal } from '@preact/signals'
import type { GuideJob } from '../../contracts/companion-brief.ts'
import { currentAccount } from '../../contracts/account-subscriptions.ts'
import { beforeWays } from '../../domain/downloads/before-ways.ts'
import { placesNeeded } from '../../domain/setup/places-needed.ts'
import {
  type SetupDevice,
  type SetupSheet,
  mostDevices,
  personName,
  sheetFrom,
} from '../../domain/setup/setup-sheet.ts'
import { portalPage, subscriptionsPage } from '../../domain/portal-addresses.ts'
import type { Clock } from '../clock.ts'
import { contextOfAny } from '../download-context.ts'
import { guideTo } from '../guide-to.ts'
import type { Kept } from '../kept.ts'
import type { Send } from '../send.ts'
import { accountViews, entryOf, timelineOf, unreadViews } from './entries.ts'
import { cardFor, sheetOffers } from './sheet-card.ts'

/** What the overview needs from the browser. */
export interface OverviewPort {
  now(): Date
  token(): string
  /** Rejects where the browser did not store it. */
  saveSheet(sheet: SetupSheet): Promise<void>
  /** Another tab changed it, or everything was forgotten. */
  watchSheet(changed: (item: unknown) => void): void
  send: Send
  openTab(url: string): Promise<void>
  openOptions(): Promise<void>
  print(): void
}

/** The popup's home, which knows what is kept and how the account stands. */
export interface OverviewHome {
  kept: ReadonlySignal<Kept>
  now: ReadonlySignal<Date>
  clock: ReadonlySignal<Clock>
  home: ReadonlySignal<{ state: { kind: string } }>
}

export type OverviewModel = ReturnType<typeof createOverviewModel>
export type NewDevice = Pick<SetupDevice, 'person' | 'platform' | 'application'>

/**
 * All accounts that are known in this browser, and the list of devices to set up. `storedSheet`: as
 * it is in the storage; it is checked here.
 */
export function createOverviewModel(
  port: OverviewPort,
  { kept, now, clock, home }: OverviewHome,
  storedSheet: unknown,
) {
  const sheet = signal(sheetFrom(storedSheet))
  const saveFailed = signal(false)
  const countFailed = signal(false)
  const accounts = computed(() => accountViews(kept.value, now.value, home.value.state.kind))
  const chosen = computed(() => entryOf(accounts.value, sheet.value.subscription))
  const context = computed(() => contextOfAny({ kept, clock }))
  const offers = computed(() => sheetOffers(chosen.value?.subscription ?? null, context.value))
  port.watchSheet((item) => {
    sheet.value = sheetFrom(item)
  })
  const save = (next: SetupSheet) => {
    sheet.value = next
    void port.saveSheet(next).then(
      () => (saveFailed.value = false),
      () => (saveFailed.value = true),
    )
  }
  const devices = (change: (all: SetupDevice[]) => SetupDevice[]) =>
    save({ ...sheet.value, devices: change(sheet.value.devices) })
  return {
    kept,
    sheet,
    saveFailed,
    clock,
    accounts,
    unread: computed(() => unreadViews(kept.value)),
    timeline: computed(() => timelineOf(accounts.value, clock.value)),
    chosen,
    offers,
    reasons: computed(() => {
      const subscription = chosen.value?.subscription
      const all = sheet.value.devices
      const options = all
        .filter(({ doneAt }) => doneAt === undefined)
        .flatMap((device) => cardFor(offers.value, device)?.option ?? [])
      const count = placesNeeded(all)
      return subscription
        ? beforeWays({ subscription, options, count }, context.value)
        : { reasons: [], notes: [] }
    }),
    choose: (subscription: SetupSheet['subscription']) => save({ ...sheet.value, subscription }),
    add: ({ person, platform, application }: NewDevice) =>
      devices((all) =>
        [...all, { id: port.token(), person: personName(person), platform, application }].slice(
          0,
          mostDevices,
        ),
      ),
    remove: (id: string) => devices((all) => all.filter((one) => one.id !== id)),
    setDone: (id: string, done: boolean) =>
      devices((all) => all.map((one) => (one.id === id ? withDone(one, done, port.now()) : one))),
    devices: computed(() => currentAccount(kept.value.stored)?.devices ?? null),
    countFailed,
    /** `asked`: the user pressed the button; else devices are counted at most once a day. */
    async countDevices(asked: boolean): Promise<void> {
      const reply = await port.send('count-devices', { asked })
      if (asked) countFailed.value = reply === 'no-answer' || !reply.read
    },
    openDevices: () => port.openTab(portalPage('/MyDevices')),
    showGuide: (job: GuideJob) => guideTo(port, job),
    openPortal: () => port.openTab(subscriptionsPage),
    openOptions: port.openOptions,
    print: port.print,
  }
}

function withDone({ doneAt: _before, ...one }: SetupDevice, done: boolean, now: Date): SetupDevice {
  return done ? { ...one, doneAt: now.getTime() } : one
}
