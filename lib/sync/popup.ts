import type { MessageMap } from '../browser/messages.ts'
import type { Device, DeviceFacts } from '../domain/device.ts'
import type { Platform } from '../domain/platform.ts'
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
  return { device: ownAnswer(settings.thisDevice, device), reading, done: reading ? read(parts, 'popup') : Promise.resolve() }
}

/** "Which device is this?", answered by the user, goes before every sign. */
const ownAnswer = (answer: Platform | null, device: Device): Device => (answer === null ? device : { ...device, platform: answer, certainty: 'sure' })
