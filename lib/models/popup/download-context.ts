import type { DownloadContext } from '../../domain/downloads.ts'
import { regionFrom, regionOfZone } from '../../domain/downloads/region.ts'
import type { PopupModel } from './popup-model.ts'

/** What the rules need beside the subscription. The time zone is only used to guess a region. */
export function downloadContext({
  kept,
  device,
  clock,
}: Pick<PopupModel, 'kept' | 'device' | 'clock'>): DownloadContext {
  const { settings } = kept.value
  const { now, trusted } = clock.value
  const guess = regionOfZone(Intl.DateTimeFormat().resolvedOptions().timeZone)
  return {
    device: device.value,
    now,
    clockTrusted: trusted,
    ...regionFrom({ setting: settings.region, guess }),
  }
}
