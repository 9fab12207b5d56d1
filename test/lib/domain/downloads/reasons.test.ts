import { expect, test } from 'vitest'
import messages from '../../../../public/_locales/en/messages.json'
import { channels } from '../../../../lib/domain/catalogue/channels.ts'
import {
  type NextStep,
  helpStep,
  places,
  urlFor,
} from '../../../../lib/domain/downloads/next-step.ts'
import { platforms } from '../../../../lib/domain/platform.ts'
import { saidByPopup } from '../said-by-popup.ts'
import { reasonEvidence } from '../../../../lib/domain/downloads/reason-evidence.ts'
import {
  inOrder,
  reason,
  reasonFacts,
  reasonIds,
} from '../../../../lib/domain/downloads/reasons.ts'

/** Steps that are done where one is. */
const inside: NextStep['kind'][] = ['own-page', 'owner', 'other-device', 'read-again']
const key = (prefix: string, id: string) => `${prefix}_${id.replaceAll('-', '_')}`

test.each(reasonIds)('%s has one sentence, one next step and a source', (id) => {
  const { step } = reasonFacts[id]
  const { source, seen } = reasonEvidence[id]
  for (const name of saidByPopup[id] ? [saidByPopup[id]] : [key('reason', id), key('step', id)])
    expect(messages).toHaveProperty(name)
  expect(source).not.toBe('')
  expect(seen).toMatch(/^20\d\d(-\d\d)?$/)
  expect(inside.includes(step.kind)).toBe(step.url === null)
  for (const url of step.url === null ? [] : [step.url, ...Object.values(step.languages ?? {})])
    expect(new URL(url).protocol).toBe('https:')
})

test('no message speaks of a reason that is not there', () => {
  const wrappers = new Set(['may_be', 'may_apply', 'if_so', 'if_us'])
  const known = new Set(
    reasonIds.filter((id) => !saidByPopup[id]).map((id) => id.replaceAll('-', '_')),
  )
  const spoken = Object.keys(messages).flatMap(
    (name) => /^(?:reason|step)_(.+)/.exec(name)?.[1] ?? [],
  )
  expect(spoken.filter((id) => !known.has(id) && !wrappers.has(id))).toEqual([])
})

test.each(
  [...platforms, 'unknown']
    .map((id) => key('platform', id))
    .concat(Object.keys(channels).map((id) => key('channel', id))),
)('%s has a name', (name) => {
  expect(messages).toHaveProperty(name)
})

test.each(['help', 'support', 'renew', 'free_place', 'add_code'])(
  'a step that leads to %s has a button',
  (kind) => {
    expect(messages).toHaveProperty(`stepAction_${kind}`)
  },
)

test('steps lead to the portal, to its help and to the front doors of Kaspersky, nowhere else', () => {
  const hosts = new Set(
    reasonIds.flatMap((id) => reasonFacts[id].step.url ?? []).map((url) => new URL(url).host),
  )
  expect(hosts).toEqual(new Set(['my.kaspersky.com', 'support.kaspersky.com', 'www.kaspersky.com']))
  for (const { url } of Object.values(places)) expect(new URL(url).host).toBe('my.kaspersky.com')
})

test('the button does what the sentence says', () => {
  const words = (id: string) => (messages as Record<string, { message: string }>)[id]?.message
  const kinds = Object.groupBy(reasonIds, (id) => reasonFacts[id].step.kind)
  const unlike = kinds.support?.filter(
    (id) => !words(key('step', id))?.includes('Kaspersky Customer Service'),
  )
  expect(unlike).toEqual([])
  // A renewal that is managed elsewhere is not to be found in My Kaspersky.
  for (const id of ['provider-managed', 'app-store-managed', 'bought-at-reseller'] as const)
    expect(reasonFacts[id].step.kind).toBe('help')
  expect(words('step_not_sold_here')).toMatch(/^Look in My Kaspersky/)
  expect(reasonFacts['not-sold-here'].step.kind).toBe('portal')
})

test('no step leads to a page that we promised never to open', () => {
  const urls = reasonIds.flatMap((id) => reasonFacts[id].step.url ?? [])
  expect(urls.filter((url) => /startDownload|AlmostDone|MyAccountApi|api\//i.test(url))).toEqual([])
})

test('what is certain goes before what may be, then the order of the list', () => {
  const mixed = [
    reason('no-app-for-platform'),
    reason('expired', 'candidate'),
    reason('android-china'),
  ]
  expect(inOrder(mixed).map(({ id }) => id)).toEqual([
    'android-china',
    'no-app-for-platform',
    'expired',
  ])
})

test.each([
  { language: 'fr-CA', expected: 'fr-CA/95255' },
  { language: 'fr-FR', expected: 'en-US/95255' },
  { language: 'de', expected: 'en-US/95255' },
])('help for a reader of $language', ({ language, expected }) => {
  expect(urlFor(helpStep('downloads'), language)).toContain(`/${expected}.htm`)
})

test('help in a language of one country is found without the country', () => {
  expect(urlFor(helpStep('sharing'), 'nl')).toContain('/nl-NL/134333.htm')
  expect(urlFor({ kind: 'owner', url: null }, 'nl')).toBeNull()
})
