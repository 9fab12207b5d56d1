import { deviceSeenKey } from '../contracts/stored.ts'
import type { Device, DeviceFacts } from '../domain/device.ts'
import type { Area } from './storage/storage-error.ts'
import { shape, text } from './validation/validators.ts'
import { device } from './validation/value-schemas.ts'

const seen = shape<{ facts: string; device: Device }>({ facts: text(3000), device }, {})

/**
 * Judges the device by its facts, once until the browser closes: the same facts mean the same
 * device, and the code that judges is half of the worker. If the storage fails, that only costs
 * time.
 */
export function rememberDevice(
  area: Pick<Area, 'get' | 'set'>,
  judge: (facts: DeviceFacts) => Device,
): (facts: DeviceFacts) => Promise<Device> {
  return async (facts) => {
    const asked = JSON.stringify(facts)
    const items: Record<string, unknown> = await area.get([deviceSeenKey]).catch(() => ({}))
    const kept = seen(items[deviceSeenKey])
    if (kept?.facts === asked) return kept.device
    const judged = judge(facts)
    await area.set({ [deviceSeenKey]: { facts: asked, device: judged } }).catch(notKept)
    return judged
  }
}

const notKept = (reason: unknown) => console.warn('The device was not kept.', reason)
