import { expect, test } from 'vitest'
import type { QuestionId } from '../../../../lib/domain/answers/questions.ts'
import type { Situation } from '../../../../lib/domain/answers/situation.ts'
import { type Given, walk } from '../../../../lib/domain/answers/walk.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'

const now = new Date(2026, 10, 22, 12)
const premium: Subscription = { id: '1', product: 'Kaspersky Premium' }
const of = (more: Partial<Subscription>, rest: Partial<Situation> = {}): Situation => ({
  subscription: { ...premium, ...more },
  now,
  ...rest,
})

/**
 * The questions that are asked, and the reason at the end, when the user gives these answers in
 * order.
 */
function dialogue(situation: Situation, ...answers: string[]) {
  const given: Given = {}
  const asked: QuestionId[] = []
  for (;;) {
    const step = walk(situation, given)
    if (step.kind === 'reason') return { asked, reason: step.reason.id, step: step.reason.step }
    const answer = answers[asked.length]
    if (answer === undefined) return { asked: [...asked, step.question], reason: null }
    asked.push(step.question)
    given[step.question] = answer
  }
}

const ended = { activated: true, expired: true, expiresOn: '2026-10-01' } as const
const active = { activated: true, expired: false, expiresOn: '2027-06-01' } as const

test.each([
  {
    name: 'shared and full: nothing but which of the two is asked',
    situation: of({ ...active, ownership: 'shared', places: { used: 5, total: 5 } }),
    answers: ['shared-no-free-place'],
    asked: ['places-shared'],
    reason: 'shared-no-free-place',
  },
  {
    name: 'shared and ended: nothing is asked',
    situation: of({ ...ended, ownership: 'shared' }),
    answers: [],
    asked: [],
    reason: 'shared-inactive',
  },
  {
    name: 'ended, and nobody knows whose it is',
    situation: of(ended),
    answers: ['mine', 'yes'],
    asked: ['whose-ended', 'renewed'],
    reason: 'renewed-inactive',
  },
  {
    name: 'ended, bought from a provider: the seller is known',
    situation: of({ ...ended, ownership: 'own', managedBy: 'provider' }),
    answers: ['no'],
    asked: ['renewed'],
    reason: 'provider-managed',
  },
  {
    name: 'the portal says that it is blocked',
    situation: of({ portalState: 'blocked' }),
    answers: [],
    asked: [],
    reason: 'blocked',
  },
  {
    name: 'a shared VPN',
    situation: of(
      { ...active, ownership: 'shared' },
      { download: { applicationId: 'vpn', platform: 'windows' } },
    ),
    answers: [],
    asked: [],
    reason: 'vpn-owner-only',
  },
  {
    name: 'Android in China',
    situation: of(
      { ...active, ownership: 'own', places: { used: 1, total: 5 } },
      { region: 'CN', download: { applicationId: 'kaspersky', platform: 'android' } },
    ),
    answers: ['button'],
    asked: ['what'],
    reason: 'android-china',
  },
  {
    name: 'before anything was read: the VPN is missing, registered with another address',
    situation: {},
    answers: ['missing', 'yes', 'vpn-other-email'],
    asked: ['what', 'vpn', 'vpn-why'],
    reason: 'vpn-other-email',
  },
  {
    name: 'the longest way asks four times',
    situation: {},
    answers: ['missing', 'no', 'mine', 'other-email'],
    asked: ['what', 'vpn', 'whose-missing', 'missing'],
    reason: 'other-email',
  },
  {
    name: 'none of these: we do not know, and Customer Service may',
    situation: of({ ...active, ownership: 'own' }),
    answers: ['link', 'none'],
    asked: ['what', 'link'],
    reason: 'none-fits',
  },
  {
    name: 'not active, because it was never started: it is not to be renewed',
    situation: {},
    answers: ['ended', 'mine', 'not-activated'],
    asked: ['what', 'whose-ended', 'renewed'],
    reason: 'term-starts-on-install',
  },
  {
    name: 'the list says that it was never started: that is not asked',
    situation: of({ activated: false, ownership: 'own' }),
    answers: ['ended'],
    asked: ['what'],
    reason: 'term-starts-on-install',
  },
  {
    name: 'ended, bought at none of the other sellers: renew it in My Kaspersky',
    situation: of({ ...ended, ownership: 'own' }),
    answers: ['no', 'none'],
    asked: ['renewed', 'bought'],
    reason: 'expired',
  },
])('$name', ({ situation, answers, asked, reason }) => {
  expect(dialogue(situation, ...answers)).toMatchObject({ asked, reason })
})

test('what is known to be otherwise is no answer that can be chosen', () => {
  const step = walk(of({ ...active, places: { used: 1, total: 5 } }), {})
  expect(step).toMatchObject({ answers: ['app', 'button', 'link', 'sharing', 'none'] })
})

test('what has ended was started', () => {
  expect(walk(of({ ...ended, ownership: 'own' }), {})).toMatchObject({ answers: ['yes', 'no'] })
})

test('a state that runs blocks no download; "None of these" is offered beside the reasons', () => {
  const answers = (state: object) =>
    walk(of({ ...state, ownership: 'own' }), { what: 'button' }) as { answers?: string[] }
  expect(answers(ended).answers?.slice(-2)).toEqual(['state-blocks-download', 'none'])
  expect(answers(active).answers).not.toContain('state-blocks-download')
  expect(answers(active).answers?.at(-1)).toBe('none')
})

test('the only reason left is not asked for, only because it might be none', () => {
  const full = of({ ...active, ownership: 'own', places: { used: 5, total: 5 } })
  expect(walk(full, {})).toMatchObject({ reason: { id: 'no-free-device-place' } })
})

test('who says that it is their own is not told that only the owner has the VPN', () => {
  const mine: Given = { what: 'app', app: 'vpn', 'whose-vpn': 'mine' }
  const nobody: Given = { what: 'missing', vpn: 'yes' }
  const hears = (situation: Situation, given: Given) => {
    const step = walk(situation, given)
    return step.kind === 'ask' && step.answers.includes('vpn-owner-only')
  }
  expect([hears({}, mine), hears(of(active), mine), hears({}, nobody)]).toEqual([
    false,
    false,
    true,
  ])
})

test('what was given can be taken back, and an answer that is none does not count', () => {
  const situation = of({ ...ended, ownership: 'own' })
  expect(walk(situation, { what: 'link' })).toMatchObject({ kind: 'ask', question: 'link' })
  expect(walk(situation, { renewed: 'constructor' })).toMatchObject({ question: 'renewed' })
})
