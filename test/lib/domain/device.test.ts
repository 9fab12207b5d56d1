import { describe, expect, test } from 'vitest'
import { detectDevice } from '../../../lib/domain/device.ts'
import { contradictions, corrected, recorded } from './device-cases.ts'

describe.each([
  { title: 'recorded', rows: recorded },
  { title: 'contradiction: ask', rows: contradictions },
  { title: 'corrected by the API and the screen', rows: corrected },
])('$title', ({ rows }) => {
  test.each(rows)('%s', (_name, userAgent, platform, maxTouchPoints, more, expected) => {
    expect(detectDevice({ userAgent, platform, maxTouchPoints, ...more })).toMatchObject(expected)
  })
})

test('a contradiction never names a platform', () => {
  for (const [, userAgent, platform, maxTouchPoints, more] of contradictions)
    expect(detectDevice({ userAgent, platform, maxTouchPoints, ...more }).platform).toBe('unknown')
})
