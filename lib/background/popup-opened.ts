import type { MessageMap } from '../contracts/messages.ts'
import { withChoice } from '../domain/device/user-choice.ts'
import type { Device, DeviceFacts } from '../domain/device.ts'
import { markAlertsSeen } from './badge/badge.ts'
import type { Dependencies } from './dependencies.ts'
import { withDevice } from './devices/with-device.ts'
import { read } from './refresh/refresh.ts'
import { orElse } from './storage/storage-error.ts'
import type { Settings } from '../contracts/stored.ts'

/**
 * The popup opened. Answers which device this is, before the reading that may begin (`done`) ends.
 */
export async function popupOpened(
  deps: Dependencies,
  facts: DeviceFacts,
): Promise<MessageMap['popup-opened']['reply'] & { done: Promise<unknown> }> {
  const [settings, device] = await Promise.all([deps.settings(), deps.detectDevice(facts)])
  await noteOpening(deps, { settings, device })
  return { device: withChoice(device, settings.thisDevice), done: read(deps, 'popup') }
}

/**
 * Stores the device, and that the user has now seen every alert. A full storage does not stop the
 * popup.
 */
const noteOpening = (
  deps: Dependencies,
  { settings, device }: { settings: Settings; device: Device },
): Promise<void> =>
  orElse(undefined, () =>
    deps.store.update((before) => ({
      state: markAlertsSeen(withDevice(before, device), { settings, now: new Date(deps.now()) }),
      result: undefined,
    })),
  )
