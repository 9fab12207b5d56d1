import { expect, test } from 'vitest'
import { card, listed } from './listed.ts'

test('a title with a word for a state over a term states nothing', () =>
  expect(
    listed(
      card('Kaspersky Plus', 'Not activated', '<dl><dt>Active</dt><dd>for 365 days</dd></dl>'),
    ),
  ).toEqual({ 'Kaspersky Plus': { activated: false } }))

test('a heading over two states says neither of what stands below it', () => {
  const below = (heading: string) =>
    listed(`<section><h2>${heading}</h2>${card('Kaspersky Plus', 'Suspended')}</section>`)?.[
      'Kaspersky Plus'
    ]
  expect(below('Suspended and expired')).toEqual({ portalState: 'suspended' })
  expect(below('Expired')).toEqual({ portalState: 'suspended', expired: true })
})

test('a state that has ended, and one that will be taken off, is none', () => {
  expect(listed(card('Kaspersky Plus', 'Zawieszenie zakończone 2.11.2026'), 'pl')).toBeNull()
  expect(
    listed(card('Kaspersky Plus', 'Призупинено', 'Паузу буде знято 10.01.2027'), 'uk'),
  ).toEqual({ 'Kaspersky Plus': { portalState: 'suspended' } })
})

test('what is not in use yet has no end', () =>
  expect(
    listed(card('Kaspersky Plus', 'Neactivat', 'Valabil până la 28 februarie 2027'), 'ro'),
  ).toEqual({ 'Kaspersky Plus': { activated: false } }))

test('what was paused is not, where it is active now', () => {
  const of = (...lines: string[]) => listed(card('Kaspersky Plus', ...lines), 'nl')
  expect(of('Actief', 'Was gepauzeerd')).toEqual({
    'Kaspersky Plus': { activated: true, expired: false },
  })
  expect(of('Gepauzeerd')).toEqual({ 'Kaspersky Plus': { portalState: 'suspended' } })
})

test('what ended is not paused any more', () => {
  const of = (...lines: string[]) =>
    listed(card('Kaspersky Plus', '1 di 3 dispositivi', ...lines), 'it')?.['Kaspersky Plus']
  const ended = of('Protezione interrotta', 'Scaduto il 14/11/2025')
  expect(ended).toMatchObject({ expired: true, expiresOn: '2025-11-14' })
  expect(ended?.portalState).toBeUndefined()
  expect(of('Protezione interrotta', 'Scade il 14/11/2029')?.portalState).toBe('suspended')
})

test('"Paused until the payment has arrived" is paused; not where a day or another state is said', () => {
  const of = (words: string) =>
    listed(card('Kaspersky Plus', '1 van 3 apparaten gebruikt', words), 'nl')?.['Kaspersky Plus']
  expect(of('Opgeschort tot de betaling binnen is')?.portalState).toBe('suspended')
  expect(of('Opgeschort tot 3 mei 2026')?.portalState).toBeUndefined()
  expect(of('Niet opgeschort tot de betaling binnen is')?.portalState).toBeUndefined()
})

test.each([
  'Starts on 5 March 2027',
  'Active from 5 March 2027',
  'Suspended on 5 March 2027',
  'Active for 1 year',
])('what is still to come, or is sold, is not so yet: %s', (line) =>
  expect(listed(card('Kaspersky Plus', line, 'Auto-renewal is on'))).toEqual({
    'Kaspersky Plus': { autoRenewal: true },
  }),
)

test('a trial that is over, and what goes on', () =>
  expect(listed(card('Kaspersky Plus', 'Trial expired', 'Valid until 5 May 2027'))).toEqual({
    'Kaspersky Plus': { expiresOn: '2027-05-05' },
  }))
