import { expect, test, vi } from 'vitest'
import { contradictions, corrected, macSafari, recorded, windowsChrome } from './device-cases.ts'

// ua-parser-js binds `window` when it is loaded, so it must be there first; its navigator may
// change later. So this file needs a process of its own, which only the slow tests have.
const navigator = {
  userAgent: '',
  maxTouchPoints: 5,
  standalone: false,
  userAgentData: { platform: 'Chrome OS', mobile: true },
}
vi.stubGlobal('window', { navigator })
const { detectDevice } = await import('../../../lib/domain/device.ts')
const { UAParser } = await import('ua-parser-js')

const cases = [...recorded, ...contradictions, ...corrected]
const judge = () =>
  cases.map(([, userAgent, platform, maxTouchPoints, more]) =>
    detectDevice({ userAgent, platform, maxTouchPoints, ...more }),
  )

test('the library would ask the browser it runs in', () => {
  navigator.userAgent = windowsChrome
  expect(new UAParser('').getOS().name).toBe('Windows')
})

test.each(['', windowsChrome, macSafari, 'Mozilla/5.0', '?'])(
  'the rule does not, whatever that browser calls itself: %j',
  (userAgent) => {
    navigator.userAgent = 'Mozilla/5.0 (Haiku)'
    const before = judge()
    navigator.userAgent = userAgent
    expect(judge()).toEqual(before)
    expect(detectDevice({ userAgent: '', platform: '', maxTouchPoints: 0 })).toEqual({
      platform: 'unknown',
      certainty: 'unsure',
      desktopMode: false,
    })
  },
)
