import { isRecord } from '../../domain/is-record.ts'
import type { DeviceCounts } from '../../domain/device-counts.ts'
import type { Platform } from '../../domain/platform.ts'
import type { Reading } from '../../domain/reading.ts'
import { deviceLimit } from '../../domain/subscription/limits.ts'

export const devicesPath = '/MyDevices/api/DeviceList'

/**
 * What the names of systems begin with. `iOS` may be a phone or a tablet: both are said then
 * (`ios`).
 */
const systems: readonly [RegExp, Platform][] = [
  [/^windows/i, 'windows'],
  [/^(?:mac ?os|os x|mac)/i, 'macos'],
  [/^android/i, 'android'],
  [/^ipad/i, 'ipados'],
  [/^(?:ios|iphone)/i, 'ios'],
  [/^linux/i, 'linux'],
  [/^chrome ?os/i, 'chromeos'],
]

/**
 * The portal's list of devices, counted by system and nothing else: names of devices are dropped at
 * this first line that sees them. Any other shape than the one known (`devices[]` of `osTypeLabel`,
 * and nothing beside the list that could say that it goes on) is refused as a whole. Source:
 * portal.md §5, AB July 2025.
 */
export function readDevices(body: unknown): Reading<DeviceCounts> {
  const labels = labelsIn(body)
  if (!labels) return { ok: false, failure: { kind: 'layout-changed', missing: ['devices'] } }
  const counts: DeviceCounts = {}
  for (const label of labels) {
    const system = systems.find(([name]) => name.test(label))?.[1] ?? 'other'
    counts[system] = (counts[system] ?? 0) + 1
  }
  return { ok: true, value: counts, warnings: [] }
}

function labelsIn(body: unknown): string[] | null {
  if (!isRecord(body) || Object.keys(body).join() !== 'devices') return null
  const { devices } = body
  if (!Array.isArray(devices) || devices.length > deviceLimit) return null
  const labels = devices.map((one: unknown) => (isRecord(one) ? one.osTypeLabel : null))
  return labels.every(isNamed) ? labels : null
}

const isNamed = (label: unknown): label is string =>
  typeof label === 'string' && label.trim() !== ''
