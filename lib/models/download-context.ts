import type { ReadonlySignal } from '@preact/signals'
import type { Device } from '../domain/device.ts'
import type { DownloadContext } from '../domain/downloads.ts'
import { regionFrom, regionOfZone } from '../domain/downloads/region.ts'
import type { Clock } from './clock.ts'
import type { Kept } from './kept.ts'

/** What a page knows, as far as the rules need it. */
interface Known {
  kept: ReadonlySignal<Pick<Kept, 'settings'>>
  clock: ReadonlySignal<Clock>
  device: ReadonlySignal<Device>
}

/**
 * What the rules need beside the subscription, whichever the device. The time zone only ever
 * guesses a region.
 */
export function contextOfAny({
  kept,
  clock,
}: Pick<Known, 'kept' | 'clock'>): Omit<DownloadContext, 'device'> {
  const { settings } = kept.value
  const { now, trusted } = clock.value
  const guess = regionOfZone(Intl.DateTimeFormat().resolvedOptions().timeZone)
  return { now, clockTrusted: trusted, ...regionFrom({ setting: settings.region, guess }) }
}

/** The same for the device in hand. */
export const downloadContext = ({ device, ...others }: Known): DownloadContext => ({
  device: device.value,
  ...contextOfAny(others),
})
