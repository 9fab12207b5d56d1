import { expect, test } from 'vitest'
import { createReportLimit } from '../../../../lib/background/pages/report-limit.ts'

const at = 1_800_000_000_000

test('a page that changes four times a second is heard every two seconds, and told when', () => {
  let now = at
  const limit = createReportLimit(() => now)
  const waits = Array.from({ length: 80 }, () => {
    now += 250
    return limit.wait(1)
  })
  const heard = waits.filter((wait) => wait === 0)
  expect(heard.length).toBeGreaterThanOrEqual(20)
  expect(heard.length).toBeLessThanOrEqual(22)
  expect(Math.max(...waits)).toBeLessThanOrEqual(2_000)
})

test('whoever comes again when told to is heard', () => {
  let now = at
  const limit = createReportLimit(() => now)
  for (let count = 0; count < 20; count++) {
    const wait = limit.wait(1)
    now += wait
    expect(wait === 0 ? 0 : limit.wait(1)).toBe(0)
  }
})

test('an ordinary visit, another tab, and a tab that was quiet meet no limit', () => {
  let now = at
  const limit = createReportLimit(() => now)
  const visit = (tab: number) => Array.from({ length: 12 }, () => limit.wait(tab))
  const free = Array.from({ length: 12 }, () => 0)
  expect([visit(1), visit(2)]).toEqual([free, free])
  now += 30_000
  expect(visit(1)).toEqual(free)
  limit.forget(1)
  expect(visit(1)).toEqual(free)
})

test('a clock that was set back silences nobody', () => {
  let now = at
  const limit = createReportLimit(() => now)
  limit.wait(1)
  now -= 24 * 3_600_000
  expect(limit.wait(1)).toBe(0)
})
