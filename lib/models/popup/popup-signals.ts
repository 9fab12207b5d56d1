import { computed, signal } from '@preact/signals'
import type { Device } from '../../domain/device.ts'
import { withChoice } from '../../domain/device/user-choice.ts'
import { currentAccount } from '../../contracts/account-subscriptions.ts'
import { lockTimeout, type StoredState } from '../../contracts/stored.ts'
import { clockOf } from '../clock.ts'
import { doubtsIn } from '../doubts.ts'
import type { Kept } from '../kept.ts'
import type { Chosen } from '../offers.ts'
import type { KeptPlace, Place } from './navigation.ts'
import { type Asked, homeOf } from './popup-state.ts'

export interface PopupStart extends Pick<KeptPlace, 'place' | 'search' | 'choice'> {
  kept: Kept
  access: boolean
  online: boolean
}

/** The signals that change by themselves; everything else is computed from them. */
const sourcesFrom = (start: PopupStart, now: Date) => ({
  kept: signal(start.kept),
  access: signal(start.access),
  online: signal(start.online),
  place: signal<Place>(start.place),
  choice: signal<Chosen>(start.choice),
  search: signal(start.search),
  /** The user asked for the choice of devices, so it gets the focus when it is drawn. */
  devicesWanted: signal(false),
  /** The user asked for a reading, and it is under way. */
  asking: signal(false),
  /** The result of that request; null = it went well, or there was none. */
  asked: signal<Asked | null>(null),
  workerSays: signal<Device | null>(null),
  now: signal(now),
})

type Sources = ReturnType<typeof sourcesFrom>
export type PopupSignals = ReturnType<typeof createSignals>

export const lockSinceOf = (stored: StoredState | null) => stored?.rateLimit.lock?.since

/** Subscriptions in which something is in doubt, each with the words for its card. */
export const doubtfulOf = (stored: StoredState | null) =>
  doubtsIn(currentAccount(stored)?.reading?.warnings ?? [])

function isReading({ kept, asking, now }: Sources): boolean {
  const since = lockSinceOf(kept.value.stored)
  return asking.value || (since !== undefined && now.value.getTime() - since < lockTimeout)
}

function deviceFrom({ kept, workerSays }: Sources): Device {
  const { stored, settings } = kept.value
  return withChoice(workerSays.value ?? stored?.device, settings.thisDevice)
}

/**
 * The popup's state: signals that change, and those computed from them. Nothing is sent or read
 * here.
 */
export function createSignals(start: PopupStart, now: Date) {
  const sources = sourcesFrom(start, now)
  const { kept, access, online, asked } = sources
  const reading = computed(() => isReading(sources))
  const homeFrom = (from: Kept) =>
    homeOf({
      ...from,
      access: access.value,
      online: online.value,
      reading: reading.value,
      asked: asked.value,
      now: sources.now.value,
    })
  return {
    ...sources,
    reading,
    homeFrom,
    home: computed(() => homeFrom(kept.value)),
    device: computed(() => deviceFrom(sources)),
    doubtful: computed(() => doubtfulOf(kept.value.stored)),
    clock: computed(() => clockOf(kept.value, sources.now.value)),
  }
}
