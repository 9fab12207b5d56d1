import type { DownloadContext } from '../../domain/downloads.ts'
import { regionFrom, regionOfZone } from '../../domain/downloads/region.ts'
import type { PopupModel } from './popup-model.ts'

/**
 * What the rules need beside the subscription, whichever the device. The time zone only ever
 * guesses a region.
 */
export function contextOfAny({
  kept,
  clock,
}: Pick<PopupModel, 'kept' | 'clock'>): Omit<DownloadContext, 'device'> {
  const { settings } = kept.value
  const { now, trusted } = clock.value
  const guess = regionOfZone(Intl.DateTimeFormat().resolvedOptions().timeZone)
  return { now, clockTrusted: trusted, ...regionFrom({ setting: settings.region, guess }) }
}

/** The same for the device in hand. */
export const downloadContext = ({
  device,
  ...others
}: Pick<PopupModel, 'kept' | 'device' | 'clock'>): DownloadContext => ({
  device: device.value,
  ...contextOfAny(others),
})
