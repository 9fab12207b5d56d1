import { expect, test } from 'vitest'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { judgeAnswerScene } from './judge-scene.ts'
import type { Scene, SceneSubscription, SceneTruth } from './scene.ts'

const real = { name: 'Kaspersky Plus', expires: null, renews: null, state: null } as const
const unsaid = { devicesUsed: null, devicesTotal: null, sharedWithYou: null, autoRenewal: null }

const judged = (read: Partial<Subscription>, said: Partial<SceneSubscription> = {}) => {
  const truth = {
    kind: 'json',
    now: '2026-12-01',
    complete: true,
    subscriptions: [{ ...real, ...unsaid, ...said }],
  } as unknown as SceneTruth
  const value = [{ id: '1', product: 'Kaspersky Plus', ...read } as Subscription]
  return judgeAnswerScene({ ok: true, value, warnings: [] }, { truth } as Scene).verdict
}

test('days that are counted count as a day: the one of the truth, or none', () => {
  expect(judged({ daysLeft: 9 }, { expires: '2026-12-10' })).toBe('right')
  expect(judged({ daysLeft: 8 }, { expires: '2026-12-10' })).toBe('wrong')
  expect(judged({ daysLeft: 9 })).toBe('wrong')
  expect(judged({ renewsIn: 9 }, { renews: '2026-12-10' })).toBe('right')
  expect(judged({ renewsIn: 9 })).toBe('wrong')
  expect(judged({ daysLeft: 0 })).toBe('right')
})
