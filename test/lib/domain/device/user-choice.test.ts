import { expect, test } from 'vitest'
import { withChoice } from '../../../../lib/domain/device/user-choice.ts'
import type { Device } from '../../../../lib/domain/device.ts'

const mac: Device = { platform: 'macos', certainty: 'sure', desktopMode: false }
const ipad: Device = { platform: 'ipados', certainty: 'likely', desktopMode: true }

test.each([
  { name: 'no answer: what was detected', detected: ipad, choice: null, expected: ipad },
  {
    name: 'no answer, nothing detected',
    detected: undefined,
    choice: null,
    expected: { platform: 'unknown', certainty: 'unsure', desktopMode: false },
  },
  {
    name: 'this is a Mac',
    detected: ipad,
    choice: 'macos',
    expected: { platform: 'macos', certainty: 'sure', desktopMode: false },
  },
  {
    name: 'a Mac that is an iPad',
    detected: mac,
    choice: 'ipados',
    expected: { platform: 'ipados', certainty: 'sure', desktopMode: true },
  },
  {
    name: 'an answer before any detection',
    detected: undefined,
    choice: 'android',
    expected: { platform: 'android', certainty: 'sure', desktopMode: false },
  },
  {
    name: 'a PC with an ARM processor, of which the user says the system',
    detected: { ...mac, platform: 'linux', arm: true },
    choice: 'windows',
    expected: { platform: 'windows', certainty: 'sure', desktopMode: false, arm: true },
  },
] as const)('$name', ({ detected, choice, expected }) => {
  expect(withChoice(detected, choice)).toEqual(expected)
})
