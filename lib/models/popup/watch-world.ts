import { batch, effect } from '@preact/signals'
import { lockTimeout } from '../../contracts/stored.ts'
import type { Kept } from '../kept.ts'
import { placeAfter } from './navigation.ts'
import type { PopupPorts } from './popup-ports.ts'
import { type PopupSignals, doubtfulOf, lockSinceOf } from './popup-signals.ts'

/** The browser's timer and its clock may differ by some milliseconds. */
const timerGrain = 100

/**
 * Follows what is stored, the access and the network. A damaged item counts as nothing stored.
 * `refresh` runs when the network is back. Returns a function that stops it.
 */
export function watchWorld(
  ports: PopupPorts,
  signals: PopupSignals,
  events: { readSince(): void; refresh(): void },
): () => void {
  signals.kept.value = showable(signals, signals.kept.value)
  const stops = [
    ports.watch((part) => takeOver(ports, signals, { part, readSince: events.readSince })),
    ports.watchOnline((online) => {
      const isBack = online && !signals.online.value
      signals.online.value = online
      if (isBack && signals.home.value.subscriptions) events.refresh()
    }),
    ports.watchAccess((granted) => {
      signals.access.value = granted
    }),
    watchLock(ports, signals),
  ]
  return () => stops.forEach((stop) => stop())
}

function takeOver(
  ports: PopupPorts,
  signals: PopupSignals,
  { part, readSince }: { part: Partial<Kept>; readSince(): void },
): void {
  const { kept, home, now, place } = signals
  batch(() => {
    const before = home.value.subscriptions
    const account = kept.value.stored?.current
    kept.value = showable(signals, { ...kept.value, ...part })
    now.value = ports.now()
    // What is open is of the one who was signed in, though the next may have the like.
    place.value =
      account && account !== kept.value.stored?.current
        ? { view: 'home' }
        : placeAfter(place.value, before, home.value.subscriptions)
    readSince()
  })
}

/**
 * A damaged item counts as nothing stored, as when the popup opens. The popup then still offers
 * everything that needs no account.
 */
function showable({ homeFrom }: PopupSignals, next: Kept): Kept {
  try {
    const unnamed = homeFrom(next).subscriptions?.some(
      ({ id, product }) => typeof id !== 'string' || typeof product !== 'string',
    )
    if (unnamed) throw new TypeError('A subscription has no id or name.')
    doubtfulOf(next.stored)
    lockSinceOf(next.stored)
    return next
  } catch (reason) {
    console.warn('Cannot show what is kept.', reason)
    return { ...next, stored: null }
  }
}

/** Nobody tells us that a worker died. So the clock is checked when its lock has run out. */
const watchLock = (ports: PopupPorts, { kept, now }: PopupSignals) =>
  effect(() => {
    const since = lockSinceOf(kept.value.stored)
    if (since === undefined) return
    const left = Math.max(0, since + lockTimeout - ports.now().getTime())
    const timer = setTimeout(() => (now.value = ports.now()), left + timerGrain)
    return () => clearTimeout(timer)
  })

/**
 * Keeps the place in the popup, now and after each step. Not before the first paint: the write is
 * an event that starts the worker, and it would start in the process that has to draw.
 */
export const rememberPlace = (ports: PopupPorts, { place, search, choice }: PopupSignals) =>
  effect(() => {
    const here = {
      place: place.value,
      search: search.value,
      choice: choice.value,
      at: ports.now().getTime(),
    }
    void ports.remember(here).catch(() => null) // where one was is a convenience: the popup works without it
  })
