import type { MessageMap } from '../contracts/messages.ts'
import { withChoice } from '../domain/device/user-choice.ts'
import type { Device, DeviceFacts } from '../domain/device.ts'
import { markAlertsSeen } from './badge/badge.ts'
import { anyAccount } from './rate-limit/attempts.ts'
import { refusal } from './rate-limit/rate-limit.ts'
import type { Dependencies } from './dependencies.ts'
import { isPortalOpen, read } from './refresh/refresh.ts'
import { orElse } from './storage/storage-error.ts'
import type { Settings, StoredState } from '../contracts/stored.ts'

/**
 * The popup opened. Answers which device this is and whether a reading has begun, before that
 * reading ends.
 */
export async function popupOpened(
  deps: Dependencies,
  facts: DeviceFacts,
): Promise<MessageMap['popup-opened']['reply'] & { done: Promise<unknown> }> {
  const [settings, device] = await Promise.all([deps.settings(), deps.detectDevice(facts)])
  const state = await known(deps, { settings, device })
  const reading =
    deps.online() &&
    refusal(state, {
      trigger: 'popup',
      account: state.current ?? anyAccount,
      settings,
      now: deps.now(),
      portalOpen: await isPortalOpen(deps),
    }) === null
  return {
    device: withChoice(device, settings.thisDevice),
    reading,
    done: reading ? read(deps, 'popup') : Promise.resolve(),
  }
}

/**
 * Stores the device, and that the user has now seen every alert. A full storage does not stop the
 * popup.
 */
async function known(
  deps: Dependencies,
  { settings, device }: { settings: Settings; device: Device },
): Promise<StoredState> {
  const kept = await orElse(null, () =>
    deps.store.update((before) => {
      const state = markAlertsSeen(
        device.certainty === 'unsure' && before.device ? before : { ...before, device },
        { settings, now: new Date(deps.now()) },
      )
      return { state, result: state }
    }),
  )
  return kept ?? deps.store.read()
}
