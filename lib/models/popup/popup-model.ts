import { batch, computed, effect, signal } from '@preact/signals'
import type { Device } from '../../domain/device.ts'
import type { Platform } from '../../domain/platform.ts'
import { withChoice } from '../../domain/device/user-choice.ts'
import type { Failure } from '../../domain/reading.ts'
import { clockTrusted } from '../../contracts/clock-skew.ts'
import { lockFor, type StoredState } from '../../contracts/stored.ts'
import { type KeptPlace, type Place, placeAfter } from './navigation.ts'
import type { Kept, PopupPorts } from './popup-ports.ts'
import { homeOf } from './popup-state.ts'

/** Where the account's subscriptions are, on the portal (portal.md §2). */
export const portalAddress = 'https://my.kaspersky.com/MyLicenses'
/** The browser's timer and its clock need not agree to the millisecond. */
const timerGrain = 100

export interface PopupStart extends Pick<KeptPlace, 'place' | 'search'> {
  kept: Kept
  access: boolean
  online: boolean
}

export type PopupModel = ReturnType<typeof createPopupModel>

const sinceOf = (stored: StoredState | null) => stored?.manners.lock?.since

/** Subscriptions of which something contradicts itself or was left out. */
function doubtfulOf(stored: StoredState | null): Set<string> {
  const warnings =
    stored?.current == null ? [] : (stored.accounts[stored.current]?.reading?.warnings ?? [])
  return new Set(
    warnings.flatMap((warning) =>
      'subscription' in warning && warning.subscription ? [warning.subscription] : [],
    ),
  )
}

/** The popup's state and what can be done in it. Nothing is asked of the worker before `opened()`, called after the first paint. */
export function createPopupModel(ports: PopupPorts, start: PopupStart) {
  const kept = signal(start.kept)
  const access = signal(start.access)
  const online = signal(start.online)
  const place = signal<Place>(start.place)
  const search = signal(start.search)
  const asking = signal(false)
  const asked = signal<Failure | null>(null)
  let askedAt = 0
  /** The user's own request for a reading has just ended well. */
  const justRead = signal(false)
  const workerSays = signal<Device | null>(null)
  const now = signal(ports.now())

  const lockSince = computed(() => sinceOf(kept.value.stored))
  const reading = computed(() => {
    const since = lockSince.value
    return asking.value || (since !== undefined && now.value.getTime() - since < lockFor)
  })
  /** Nobody tells of a worker that died: when its lock has run out the clock is looked at. */
  const stopWaiting = effect(() => {
    const since = lockSince.value
    if (since === undefined) return
    const timer = setTimeout(
      () => (now.value = ports.now()),
      Math.max(0, since + lockFor - ports.now().getTime()) + timerGrain,
    )
    return () => clearTimeout(timer)
  })
  const homeFrom = (from: Kept) =>
    homeOf({
      ...from,
      access: access.value,
      online: online.value,
      reading: reading.value,
      asked: asked.value,
      now: now.value,
    })
  const home = computed(() => homeFrom(kept.value))
  const device = computed<Device>(() => {
    const { stored, settings } = kept.value
    return withChoice(workerSays.value ?? stored?.device, settings.thisDevice)
  })

  const clock = computed(() => ({ now: now.value, trusted: clockTrusted(kept.value.stored ?? {}) }))
  const doubtful = computed(() => doubtfulOf(kept.value.stored))

  /** An item that is broken inside is as none, as when the popup opens: everything that needs no account still works. */
  function showable(next: Kept): Kept {
    try {
      const unnamed = homeFrom(next).subscriptions?.some(
        ({ id, product }) => typeof id !== 'string' || typeof product !== 'string',
      )
      if (unnamed) throw new TypeError('A subscription has no id or name.')
      doubtfulOf(next.stored)
      sinceOf(next.stored)
      return next
    } catch (reason) {
      console.warn('What is kept could not be shown.', reason)
      return { ...next, stored: null }
    }
  }

  ports.watch((part) =>
    batch(() => {
      const before = home.value.subscriptions
      kept.value = showable({ ...kept.value, ...part })
      now.value = ports.now()
      place.value = placeAfter(place.value, before, home.value.subscriptions)
      if (asked.value && (home.value.readAt ?? 0) > askedAt) asked.value = null // read since, in another way
    }),
  )
  ports.watchOnline((value) => {
    online.value = value
  })
  ports.watchAccess((granted) => {
    access.value = granted
  })
  const stopRemembering = effect(() => {
    const here = { place: place.value, search: search.value, at: ports.now().getTime() }
    void ports.remember(here).catch(() => null) // where one was is a convenience: the popup works without it
  })

  async function refresh(): Promise<void> {
    if (reading.value) return
    batch(() => {
      asking.value = true
      justRead.value = false
    })
    const reply = await ports.send('refresh', {}).catch((): { ok: false; failure: Failure } => ({
      ok: false,
      failure: { kind: 'unreachable' },
    }))
    batch(() => {
      asking.value = false
      asked.value = reply.ok ? null : reply.failure
      askedAt = ports.now().getTime()
      justRead.value = reply.ok
      now.value = ports.now()
    })
  }

  return {
    ports,
    kept,
    home,
    place,
    search,
    reading,
    justRead,
    device,
    now,
    clock,
    doubtful,
    refresh,
    stop(): void {
      stopRemembering()
      stopWaiting()
    },
    /** Tells the worker, which may begin a reading by itself. A worker that does not answer changes nothing on screen. */
    async opened(): Promise<void> {
      const reply = await ports
        .send('popup-opened', { facts: ports.deviceFacts() })
        .catch(() => null)
      if (reply) workerSays.value = reply.device
    },
    /** The clock went on: ages are shown anew. */
    tick(): void {
      batch(() => {
        now.value = ports.now()
        justRead.value = false
      })
    },
    go(next: Place): void {
      place.value = next
    },
    /** Esc and the back gesture. False = there is nothing to go back to: the browser may close the popup. */
    back(): boolean {
      if (place.value.view !== 'home') place.value = { view: 'home' }
      else if (search.value) search.value = ''
      else return false
      return true
    },
    async allowAccess(): Promise<void> {
      access.value = await ports.requestAccess().catch(() => false)
      if (access.value) await refresh()
    },
    async openPortal(): Promise<void> {
      await ports.openTab(portalAddress)
      ports.closePopup()
    },
    async openLink(url: string): Promise<void> {
      await ports.openTab(url)
      ports.closePopup()
    },
    async showWhere(application: string | null, platform: Platform | null): Promise<void> {
      const at = place.value
      const subscription = at.view === 'downloads' ? at.subscription : null
      const reply = await ports
        .send('show-where', { subscription, application, platform })
        .catch(() => ({ shown: false }))
      if (!reply.shown) await ports.openTab(portalAddress) // the steps can't be shown; the place still can
      ports.closePopup()
    },
    async reloadTab(tab: number): Promise<void> {
      await ports.reloadTab(tab)
      ports.closePopup()
    },
    async accountSwitchSeen(): Promise<void> {
      await ports.send('account-switch-seen', {})
    },
    async chooseDevice(platform: Platform): Promise<void> {
      kept.value = { ...kept.value, settings: { ...kept.value.settings, thisDevice: platform } }
      await ports.saveThisDevice(platform)
    },
  }
}
