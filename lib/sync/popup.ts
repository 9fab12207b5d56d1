import type { MessageMap } from '../browser/messages.ts'
import { withChoice } from '../domain/chosen-device.ts'
import type { DeviceFacts } from '../domain/device.ts'
import { tellAll } from './badge.ts'
import { anybody, refusal } from './manners.ts'
import type { Parts } from './parts.ts'
import { read } from './read.ts'

/** The popup opened: which device it is, and whether a reading has begun. Answers before that reading ends. */
export async function popupOpened(parts: Parts, facts: DeviceFacts): Promise<MessageMap['popup-opened']['reply'] & { done: Promise<unknown> }> {
  const [settings, device] = await Promise.all([parts.settings(), parts.detectDevice(facts)])
  const state = await parts.store.update((before) => {
    const known = tellAll(device.certainty === 'unsure' && before.device ? before : { ...before, device }, { settings, now: new Date(parts.now()) })
    return { state: known, result: known }
  })
  const reading = refusal(state, { trigger: 'popup', account: state.current ?? anybody, settings, now: parts.now() }) === null
  return { device: withChoice(device, settings.thisDevice), reading, done: reading ? read(parts, 'popup') : Promise.resolve() }
}
