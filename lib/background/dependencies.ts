import type { CompanionBrief } from '../contracts/companion-brief.ts'
import type { UsagesRead } from '../contracts/messages.ts'
import type { Device, DeviceFacts } from '../domain/device.ts'
import type { chooseBanner } from './choices/choose-banner.ts'
import type { chooseGuide } from './choices/choose-guide.ts'
import type { Platform } from '../domain/platform.ts'
import type { DeviceCounts } from '../domain/device-counts.ts'
import type { Failure, Reading } from '../domain/reading.ts'
import type { SessionStore } from './storage/session-store.ts'
import type { StateStore } from './storage/state-store.ts'
import type { Settings } from '../contracts/stored.ts'

/** What the portal's JSON answered, and when by whose clock. */
export type Answer = Pick<UsagesRead, 'reading' | 'at' | 'portalTime'>

/**
 * Everything the use cases of the worker stand on, built in entrypoints/background.ts; the
 * simulation builds its own.
 */
export interface Dependencies {
  store: StateStore
  sessionStore: SessionStore
  settings(): Promise<Settings>
  hasAccess(): Promise<boolean>
  /** False = this computer surely has no network. */
  online(): boolean
  /** Epoch ms. */
  now(): number
  /** 0 ≤ x < 1 */
  random(): number
  /** Never the same twice. */
  token(): string
  sleep(ms: number): Promise<void>
  /** The worker's own GET. */
  fetchUsages(): Promise<Answer>
  /** Its GET of the portal's list of devices, counted by system. */
  fetchDevices(): Promise<Reading<DeviceCounts>>
  tabs: {
    /** The version of the watcher there; null = none answers. */
    ping(id: number): Promise<string | null>
    /** The GET from inside that tab; null = no answer we understand. */
    readUsages(id: number): Promise<UsagesRead | null>
    /** Null = the browser does not tell. */
    open(): Promise<number[] | null>
    /** False = the browser would not. */
    inject(id: number, script: 'watcher' | 'reader' | 'usages'): Promise<boolean>
    /** The words of a page's language, for the reader. */
    injectWords(id: number, language: string): Promise<boolean>
    /**
     * The portal's Subscriptions page in front of the user, in the tab that is open or a new one;
     * null = the browser would not.
     */
    openPortal(): Promise<number | null>
    /** The companion there shows this, or asks what to show; it is brought where there is none. */
    callIn(id: number, brief: CompanionBrief | null): Promise<unknown>
    callOff(id: number): Promise<void>
    saltChanged(id: number): Promise<void>
  }
  version: string
  /** The user's answer to "Which device is this?", kept on this device. */
  chooseDevice(platform: Platform): Promise<void>
  detectDevice(facts: DeviceFacts): Promise<Device>
  /**
   * What is known of every application stands in a bundle of its own, which comes when it is
   * needed.
   */
  chooseBanner: Later<typeof chooseBanner>
  chooseGuide: Later<typeof chooseGuide>
}

type Later<F extends (...all: never[]) => unknown> = (
  ...all: Parameters<F>
) => Promise<ReturnType<F>>

export type Outcome = { ok: true } | { ok: false; failure: Failure }
