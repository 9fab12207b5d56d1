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

/** What the portal's JSON answered, and when, by whose clock. */
export type Answer = Pick<UsagesRead, 'reading' | 'at' | 'portalTime'>

/**
 * Everything that the worker's use cases depend on. entrypoints/background.ts builds it; the
 * simulation builds its own.
 */
export interface Dependencies {
  store: StateStore
  sessionStore: SessionStore
  settings(): Promise<Settings>
  hasAccess(): Promise<boolean>
  /** False = this computer certainly has no network. */
  online(): boolean
  /** Epoch ms. */
  now(): number
  /** 0 ≤ x < 1 */
  random(): number
  /** Never the same twice. */
  token(): string
  sleep(ms: number): Promise<void>
  /** The GET that the worker makes itself. */
  fetchUsages(): Promise<Answer>
  /** The worker's own GET of the portal's list of devices, counted by system. */
  fetchDevices(): Promise<Reading<DeviceCounts>>
  tabs: {
    /** The version of the watcher in that tab; null = none answers. */
    ping(id: number): Promise<string | null>
    /** That tab makes the GET; null = no answer that we understand. */
    readUsages(id: number): Promise<UsagesRead | null>
    /** Null = the browser does not tell. */
    open(): Promise<number[] | null>
    /** False = the browser refused. */
    inject(id: number, script: 'watcher' | 'reader' | 'usages'): Promise<boolean>
    /** The words of a page's language, for the reader. */
    injectWords(id: number, language: string): Promise<boolean>
    /**
     * Brings the portal's Subscriptions page to the front, in a tab that is open or in a new one;
     * null = the browser refused.
     */
    openPortal(): Promise<number | null>
    /**
     * The companion in that tab shows this, or asks what to show. It is injected where there is
     * none.
     */
    callIn(id: number, brief: CompanionBrief | null): Promise<unknown>
    callOff(id: number): Promise<void>
    saltChanged(id: number): Promise<void>
  }
  version: string
  /** Keeps the user's answer to "Which device is this?" on this device. */
  chooseDevice(platform: Platform): Promise<void>
  detectDevice(facts: DeviceFacts): Promise<Device>
  /**
   * The catalogue of all applications is in a bundle of its own, which is loaded when it is needed.
   */
  chooseBanner: Later<typeof chooseBanner>
  chooseGuide: Later<typeof chooseGuide>
}

type Later<F extends (...all: never[]) => unknown> = (
  ...all: Parameters<F>
) => Promise<ReturnType<F>>

export type Outcome = { ok: true } | { ok: false; failure: Failure }
