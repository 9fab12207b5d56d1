import { expect, test } from 'vitest'
import { type Device, detectDevice } from '../../../lib/domain/device.ts'
import { type Composed, composed } from './device-composed.ts'

const judged = composed.map((one) => ({
  ...one,
  withApi: detectDevice(one.facts),
  byPage: detectDevice({ ...one.facts, platformInfoOs: '' }),
}))

const isWrong = (truth: Composed['truth'], { platform }: Device) =>
  platform !== 'unknown' && platform !== truth
const short = ({ facts }: Composed) => Math.min(facts.screenWidth!, facts.screenHeight!)

test('there are at least 300, of every system', () => {
  expect(new Set(composed.map(({ facts }) => facts.userAgent)).size).toBeGreaterThanOrEqual(80)
  expect(composed.length).toBeGreaterThanOrEqual(300)
  expect(new Set(composed.map(({ truth }) => truth)).size).toBe(8)
})

test('none is surely taken for another, with the API or without', () => {
  const sure = judged.flatMap(({ name, truth, withApi, byPage }) =>
    [withApi, byPage]
      .filter((device) => device.certainty === 'sure' && isWrong(truth, device))
      .map(({ platform }) => `${name}: ${platform}`),
  )
  expect(sure).toEqual([])
})

test('every browser that can run the extension is told by its own name; only narrow Apple windows may be another', () => {
  const wrong = judged.filter(
    ({ truth, withApi }) =>
      truth !== 'foreign' && (withApi.platform === 'unknown' || isWrong(truth, withApi)),
  )
  for (const one of wrong) {
    expect(one.withApi, one.name).toMatchObject({ platform: 'ios', certainty: 'likely' })
    expect(one.truth).toBe('ipados')
    expect(short(one)).toBeLessThan(450)
  }
})

test('BSD and illumos are unknown, whatever the API says', () => {
  for (const { name, truth, facts, withApi } of judged)
    if (truth === 'foreign' && facts.platformInfoOs === 'linux')
      expect(withApi, name).toMatchObject({ platform: 'unknown', certainty: 'unsure' })
})

test.each(['FreeBSD amd64', 'SunOS i86pc', 'Win32', 'MacIntel'])(
  'a platform text that names another system outweighs "linux" of the API: %s',
  (platform) => {
    const facts = { userAgent: '', platform, maxTouchPoints: 0, platformInfoOs: 'linux' }
    expect(detectDevice(facts)).toMatchObject({ platform: 'unknown', certainty: 'unsure' })
  },
)

test('450 to 700 is never an iPhone, and below that never one for sure', () => {
  const ipad = composed.find(({ name }) => name.startsWith('iPad, desktop site'))!.facts
  for (let side = 300; side < 1000; side += 1) {
    const device = detectDevice({ ...ipad, screenWidth: side, screenHeight: 1180 })
    if (side >= 450) expect(device.platform).toBe('ipados')
    if (side < 700) expect(device.certainty).toBe('likely')
  }
})
