// @vitest-environment happy-dom
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guideCard } from '../../../../lib/companion/guide/guide-card.ts'
import type { GuideStep, StepName } from '../../../../lib/companion/guide/guide-steps.ts'
import { speak } from '../../../fixtures/speak.ts'

const names: StepName[] = [
  'open_subscriptions',
  'choose_subscription',
  'press_download',
  'confirm_default',
  'open_other',
  'use_store',
  'use_qr',
]
const step = (name: StepName): GuideStep => ({
  name,
  number: 1,
  of: 5,
  spot: 'download',
  last: false,
})

function said(name: StepName, label: string | null, application: string | null = null): string {
  const card = guideCard(() => {})
  card.tell(step(name), 'marked', label, application)
  return card.element.querySelector('.title')!.textContent
}

test('the portal’s own word is quoted as it is', () => {
  speak()
  expect(said('press_download', 'Télécharger')).toBe('Press “Télécharger”.')
})

test.each(readdirSync('public/_locales'))(
  'a word of the portal that is not known is described, never quoted: %s',
  (language) => {
    speak(language)
    const texts = names.map((name) => said(name, null))
    expect(texts.filter((text) => !text || /[“”„«»「」"$]/.test(text))).toEqual([])
    expect(new Set(texts).size).toBe(names.length)
  },
)

test('a subscription is called by its name, but no sentence of the portal’s is said for us', () => {
  speak()
  expect(said('choose_subscription', null, 'Kaspersky Premium')).toBe(
    'Open the subscription for Kaspersky Premium.',
  )
  expect(said('choose_subscription', null, 'Your Mac is infected, call 555 0100')).toBe(
    'Open the subscription whose app you want.',
  )
})

test('the guide says who speaks, outside of what is announced at every step', () => {
  speak()
  const { element } = guideCard(() => {})
  expect(element.querySelector('.from')?.textContent).toBe(
    'Download Companion for My Kaspersky (unofficial)',
  )
  expect(element.querySelector('[aria-live] .from')).toBeNull()
})

test('a step that is the only one is not counted', () => {
  speak()
  const { element, tell } = guideCard(() => {})
  const counted = (of: number) => {
    tell({ ...step('confirm_default'), of }, 'marked', null, null)
    return element.innerText.includes(`Step 1 of ${of}`)
  }
  expect([counted(5), counted(1)]).toEqual([true, false])
})
