import type { MessageMap } from '../contracts/messages.ts'
import { withChoice } from '../domain/device/user-choice.ts'
import type { Device, DeviceFacts } from '../domain/device.ts'
import { tellAll } from './badge/badge.ts'
import { anybody, refusal } from './refresh/rate-limit.ts'
import type { Parts } from './dependencies.ts'
import { read } from './refresh/refresh.ts'
import { orElse } from './storage/storage-error.ts'
import type { Settings, StoredState } from '../contracts/stored.ts'

/** The popup opened: which device it is, and whether a reading has begun. Answers before that reading ends. */
export async function popupOpened(
  parts: Parts,
  facts: DeviceFacts,
): Promise<MessageMap['popup-opened']['reply'] & { done: Promise<unknown> }> {
  const [settings, device] = await Promise.all([parts.settings(), parts.detectDevice(facts)])
  const state = await known(parts, { settings, device })
  const reading =
    parts.online() &&
    refusal(state, {
      trigger: 'popup',
      account: state.current ?? anybody,
      settings,
      now: parts.now(),
    }) === null
  return {
    device: withChoice(device, settings.thisDevice),
    reading,
    done: reading ? read(parts, 'popup') : Promise.resolve(),
  }
}

/** Keeps the device, and that everything is told now. A storage that is full stops neither the popup nor what is kept. */
async function known(
  parts: Parts,
  { settings, device }: { settings: Settings; device: Device },
): Promise<StoredState> {
  const told = await orElse(null, () =>
    parts.store.update((before) => {
      const state = tellAll(
        device.certainty === 'unsure' && before.device ? before : { ...before, device },
        { settings, now: new Date(parts.now()) },
      )
      return { state, result: state }
    }),
  )
  return told ?? parts.store.read()
}
