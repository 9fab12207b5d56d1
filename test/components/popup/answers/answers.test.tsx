// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { Answers } from '../../../../components/popup/answers/answers.tsx'
import { answerWords, questionWords } from '../../../../components/popup/answers/answer-words.ts'
import { word } from '../../../../lib/browser/i18n.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'
import { stateKey } from '../../../../lib/contracts/stored.ts'
import type { KeptAnswers } from '../../../../lib/domain/answers/kept-answers.ts'
import { type QuestionId, questions } from '../../../../lib/domain/answers/questions.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import type { AnswersPlace } from '../../../../lib/models/popup/navigation.ts'
import { createPopupModel } from '../../../../lib/models/popup/popup-model.ts'
import { keptWith, startWith } from '../../../fixtures/kept.ts'
import { fakePorts } from '../../../fixtures/popup-ports.ts'
import { stage } from '../../../fixtures/stage.ts'
import { statesAt } from '../../../fixtures/states.ts'

const now = new Date(2026, 10, 22, 12)
const storedAt = (state: string) =>
  (statesAt(now).find(({ name }) => name === state)!.local[stateKey] ?? null) as StoredState | null
const read = storedAt('read')!
const root = stage()
const ended: Subscription = {
  id: 's1',
  product: 'Kaspersky Premium',
  activated: true,
  expired: true,
  expiresOn: '2026-10-01',
}

function opened(subscription: Subscription | null, answers: KeptAnswers | null = null) {
  const reading = {
    subscriptions: subscription ? [subscription] : [],
    warnings: [],
    readAt: now.getTime(),
    source: 'json' as const,
  }
  const storedWith = (one: KeptAnswers | null): StoredState => ({
    ...read,
    accounts: {
      [read.current!]: {
        lastSeen: now.getTime(),
        reading,
        ...(one && { answers: { s1: one } }),
      },
    },
  })
  const ports = fakePorts(now)
  const model = createPopupModel(ports, {
    ...startWith(),
    kept: keptWith({ stored: storedWith(answers) }),
  })
  if (subscription) void act(() => model.openDownloads(subscription.id))
  void act(() => model.openAnswers(subscription && subscription.id))
  const draw = () =>
    void act(() => render(<Answers model={model} at={model.place.value as AnswersPlace} />, root))
  draw()
  const keepState = (stored: StoredState | null) => {
    void act(() => void (model.kept.value = keptWith({ stored })))
    draw()
  }
  return {
    ports,
    press(label: string) {
      const button = [...root.querySelectorAll('button')].find(
        ({ textContent }) => textContent === label,
      )
      if (!button) throw new Error(`No button ${label}: ${root.textContent}`)
      void act(() => button.click())
      draw()
    },
    /** The view that it leads to; the question is drawn where it is one. */
    back(): string {
      void act(() => void model.back())
      if (model.place.value.view === 'answers') draw()
      return model.place.value.view
    },
    /** As the worker does when it is told. */
    keep: (one: KeptAnswers | null) => keepState(storedWith(one)),
    keepState,
  }
}
const asked = () => root.querySelector('#question')?.textContent
const noticed = () => root.querySelector('.notice h2')?.textContent
const links = () =>
  [...root.querySelectorAll('.why-not .button')].map(({ textContent }) => textContent)

test('shared and ended: one question, then one reason and one button, and it is kept', () => {
  const { press, ports } = opened(ended)
  expect(asked()).toBe('Whose subscription is it?')
  expect(document.activeElement).toBe(root.querySelector('#question'))
  press('Somebody shares it with me')
  expect(root.querySelector('.why-not-reason')?.textContent).toBe(word('reason_shared_inactive'))
  expect(links()).toEqual(['Write to the owner'])
  const draft = new URL(root.querySelector<HTMLAnchorElement>('.why-not a')!.href)
  expect([draft.protocol, draft.pathname]).toEqual(['mailto:', ''])
  expect(draft.searchParams.get('body')).toContain('Kaspersky Premium')
  expect(ports.payloads.at(-1)).toEqual({ subscription: 's1', answers: { ownership: 'shared' } })
})

test('renewed but inactive: look again, and only then add the code again', () => {
  const { press, ports } = opened(ended)
  press('Mine')
  expect(asked()).toBe('Did you renew it already?')
  press('Yes')
  expect(root.textContent).toMatch(
    /Wait a little, then look again\..+Allow up to 24 hours.+add the activation code again/,
  )
  const buttons = [...root.querySelectorAll('[role=status] .button')]
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Refresh',
    'Add the code in My Kaspersky',
  ])
  expect(ports.payloads.at(-1)).toEqual({
    subscription: 's1',
    answers: { ownership: 'own', renewedAt: now.getTime() },
  })
})

test('never started is not sent to renew', () => {
  const { press } = opened(null)
  press('It has ended, or is not active')
  press('Mine')
  press('Not activated')
  expect(root.querySelector('.why-not-reason')?.textContent).toBe(
    word('reason_term_starts_on_install'),
  )
  expect(links()).toEqual(['Open My Kaspersky'])
})

test('what was answered before is not asked, can be forgotten, and asked anew', () => {
  const { press, ports } = opened(ended, { ownership: 'shared' })
  expect(root.querySelector('.why-not-reason')?.textContent).toBe(word('reason_shared_inactive'))
  press('Forget my answers')
  expect(ports.payloads.at(-1)).toEqual({ subscription: 's1', answers: null })
  press('Start again')
  expect(asked()).toBe('What is the problem?')
})

test('before anything was read every matter can be chosen, and nothing is kept', () => {
  const { press, ports } = opened(null)
  expect(root.querySelectorAll('li')).toHaveLength(9)
  press('It is not in my list')
  press('No')
  press('Mine')
  press(word('reason_other_email'))
  expect(links()).toEqual(['Get help from Kaspersky'])
  expect(ports.sent).not.toContain('keep-answers')
})

test.each([
  ['first-run', 'state_first_run_title', 'Open My Kaspersky'],
  ['signed-out', 'state_signed_out_title', 'Sign in to My Kaspersky'],
  ['partly-read', 'state_partly_read_title', 'Open My Kaspersky'],
  ['could-not-read', 'state_list_not_read_title', 'Open My Kaspersky'],
] as const)('not in a list that is %s: that comes first', (state, title, button) => {
  const { press, keepState } = opened(null)
  keepState(storedAt(state))
  expect(noticed()).toBeUndefined()
  press('It is not in my list')
  expect(noticed()).toBe(word(title, 6, 7))
  expect(root.querySelector('.notice .button')?.textContent).toBe(button)
  const heard = document.activeElement?.getAttribute('aria-describedby')
  expect(root.querySelector(`#${heard}`)?.textContent).toContain(word(title, 6, 7))
  press('No')
  expect(noticed()).toBeUndefined()
})

test('not in a list that was read: nothing is said before the question', () => {
  const { press, keepState } = opened(null)
  keepState(read)
  press('It is not in my list')
  expect([asked(), noticed()]).toEqual(['Is it about the VPN?', undefined])
})

test('whom no answer fits, is led to Customer Service', () => {
  const { press } = opened(null)
  press('It is not in my list')
  press('Yes')
  press('None of these')
  expect(root.querySelector('.why-not')?.textContent).toMatch(/Ask Kaspersky Customer Service\./)
  expect(links()).toEqual(['Get help from Kaspersky'])
})

test('back goes one question back, and takes the answer back', () => {
  const { press, back } = opened(null)
  press('It is not in my list')
  press('No')
  expect(asked()).toBe('Whose subscription is it?')
  back()
  expect(asked()).toBe('Is it about the VPN?')
  expect(document.activeElement).toBe(root.querySelector('#question'))
  back()
  expect(asked()).toBe('What is the problem?')
  expect(back()).toBe('home')
})

test('from the reason, too, although what was answered is kept by then', () => {
  const { press, back, keep } = opened(ended)
  press('Mine')
  press('Yes')
  keep({ ownership: 'own', renewedAt: now.getTime() })
  back()
  expect(asked()).toBe('Did you renew it already?')
  back()
  expect(asked()).toBe('Whose subscription is it?')
  press('Somebody shares it with me')
  expect(root.querySelector('.why-not-reason')?.textContent).toBe(word('reason_shared_inactive'))
  press('Start again')
  expect(back()).toBe('downloads')
})

test('what was kept before the first question is not asked on the way back; forgotten, it is', () => {
  const { press, back, keep } = opened(ended, { ownership: 'own' })
  press('Yes')
  keep({ renewedAt: now.getTime() })
  back()
  expect(asked()).toBe('Did you renew it already?')
  press('Yes')
  press('Forget my answers')
  keep(null)
  expect(asked()).toBe('Whose subscription is it?')
  expect(back()).toBe('downloads')
})

test('every question and every answer has its words', () => {
  const silent = Object.entries(questions).flatMap(([id, { answers }]) =>
    [
      questionWords(id as QuestionId),
      ...Object.keys(answers).map((one) => answerWords(id as QuestionId, one)),
    ].filter((said) => said === '' || /^(?:ask|reason|standing)_/.test(said)),
  )
  expect(silent).toEqual([])
})
