import { expect, test, vi } from 'vitest'
import { rememberDevice } from '../../../lib/background/remember-device.ts'
import { deviceSeenKey } from '../../../lib/contracts/stored.ts'
import type { Device } from '../../../lib/domain/device.ts'
import { memoryArea } from '../../fixtures/memory-area.ts'
import { facts } from '../../fixtures/worker.ts'

const linux: Device = { platform: 'linux', certainty: 'sure', desktopMode: false }
const ipad: Device = { platform: 'ipados', certainty: 'likely', desktopMode: true }

test('the same facts are judged once, also by a worker that was ended in between', async () => {
  const { area } = memoryArea()
  const judge = vi.fn(() => linux)
  expect(await rememberDevice(area, judge)(facts)).toEqual(linux)
  expect(await rememberDevice(area, judge)({ ...facts })).toEqual(linux)
  expect(judge).toHaveBeenCalledTimes(1)
})

test('other facts are judged anew, whichever of them differs', async () => {
  const { area } = memoryArea()
  const judge = vi.fn().mockReturnValueOnce(linux).mockReturnValueOnce(ipad)
  const device = rememberDevice(area, judge)
  await device(facts)
  expect(await device({ ...facts, maxTouchPoints: 5 })).toEqual(ipad)
})

test('what is not understood there is judged anew, and storage that fails costs nothing', async () => {
  const { area, items } = memoryArea()
  items[deviceSeenKey] = { facts: JSON.stringify(facts), device: { platform: 'toaster' } }
  expect(await rememberDevice(area, () => linux)(facts)).toEqual(linux)
  const broken = {
    get: () => Promise.reject(new Error('no')),
    set: () => Promise.reject(new Error('full')),
  }
  const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined)
  expect(await rememberDevice(broken, () => linux)(facts)).toEqual(linux)
  expect(warned).toHaveBeenCalledOnce()
})
