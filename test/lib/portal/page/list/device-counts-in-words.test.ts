import { expect, test } from 'vitest'
import { card, listed, said } from './listed.ts'

test('any number of devices of one that is not in use yet is how many it is for, but no two', () => {
  const places = (...lines: string[]) =>
    listed(card('Kaspersky Plus', 'Not activated', ...lines))?.['Kaspersky Plus']?.places
  expect(places('Good for 3 devices once set up')).toEqual({ total: 3 })
  expect(places('Good for 3 devices once set up', 'Bought together with 2 devices')).toBeUndefined()
  expect(places('Grow to 10 devices for $9.99')).toBeUndefined()
  expect(places('Not on 3 devices')).toBeUndefined()
})

test('a pair beside a quiet word that may be one for what is left says nothing', () => {
  expect(said('en', 'Active', '1 of your 4 devices')?.places).toEqual({ used: 1, total: 4 })
  expect(said('en', 'Active', 'There are 1 of 4 devices')?.places).toBeUndefined()
})

test.each<[string, string, string, object | undefined]>([
  ['fr', 'Active', 'Protège 4 appareils sur 10', { used: 4, total: 10 }],
  ['fr', 'Active', 'Protège 4 appareils', undefined],
  ['fi', 'Aktiivinen', 'Suojaa 4 laitetta 10:stä', { used: 4, total: 10 }],
  ['en', 'Active', '10 devices, 4 in use', { used: 4, total: 10 }],
  ['en', 'Active', '4 devices, 10 in use', undefined],
  ['zh-Hant', '使用中', '10 部裝置已使用 7 部', { used: 7, total: 10 }],
  ['da', 'Aktiv', '10 enheder, i brug: 4', { used: 4, total: 10 }],
  ['da', 'Aktiv', '3 enheder tilsluttet, 2 til', undefined],
  ['da', 'Aktiv', '3 enheder tilsluttet, 2 pladser', undefined],
  ['en', 'Active', '3 of 5 devices in total', { used: 3, total: 5 }],
  ['en', 'Active', 'For 1 of 4 devices', undefined],
  ['sv', 'Aktivt', 'Kan användas på 2 av 3 enheter', undefined],
  ['ko', '사용 중', '5대 중 3대', { used: 3, total: 5 }],
  ['ko', '사용 중', '4대 중 1대 가능', undefined],
  ['ja', '有効', '4台中1台分', undefined],
  ['en', 'Active', 'Active: 1 of 4 devices', { used: 1, total: 4 }],
  ['en', 'Active', 'Active: 3 devices', undefined],
])('%s: %s, "%s"', (lang, active, line, places) =>
  expect(said(lang, active, line)?.places).toEqual(places),
)

test.each(['Not activated: 1 of 4 devices', 'Blocked: 2 devices', 'Expired: 2 of 4 devices'])(
  '"%s" says how many of them are, and nothing of the subscription',
  (line) => expect(said('en', 'Active', line)).toEqual({}),
)

test('three numbers of which one is free agree, or say nothing', () => {
  const places = (line: string) => said('fr', 'Actif', line)?.places
  expect(places('3 appareils protégés, encore 2 disponibles sur 5')).toEqual({ used: 3, total: 5 })
  expect(places('3 appareils protégés, encore 1 disponible sur 5')).toBeUndefined()
})

test.each([
  ['en', 'Active', 'Valid until 5 March 2027 for up to 7 devices', { total: 7 }],
  ['cs', 'Aktivní', 'Platí do 5. března 2027 až pro 7 zařízení', { total: 7 }],
  ['en', 'Active', 'Valid until 5 March 2027, 7 devices in use', { used: 7 }],
  ['en', 'Active', 'Up to 10 devices at 20% off until 5 March 2027', undefined],
])('%s: an end, and how many it is for: %s, %s', (lang, active, line, places) => {
  const read = said(lang, active, line)
  expect(read?.places).toEqual(places)
  if (places) expect(read?.expiresOn).toBe('2027-03-05')
})

test.each([
  ['At most 5 devices, 3 protected', { used: 3, total: 5 }],
  ['At most 3 devices, 5 protected', undefined],
])('the most first: %s', (line, places) =>
  expect(said('en', 'Active', line)?.places).toEqual(places),
)

test('the total first, then what is left of it', () => {
  expect(said('zh', '使用中', '共5台，还能添加2台')?.places).toEqual({ used: 3, total: 5 })
  expect(said('zh', '使用中', '共2台，还能添加5台')?.places).toBeUndefined()
})

test('a number of devices is no number in use where the words behind it deny something', () => {
  const used = (rest: string) => said('en', 'Active', `2 devices in use, ${rest}`)?.places
  expect(used('of which none frobnicated')).toBeUndefined()
  expect(used('which all frobnicated')).toEqual({ used: 2 })
})

test('"No devices yet (0 of 4)" says both numbers, "none free: 0 of 4" does not', () => {
  expect(said('sv', 'Aktiv', 'Inga enheter tillagda ännu (0 av 4)')?.places).toEqual({
    used: 0,
    total: 4,
  })
  expect(said('en', 'Active', 'No free places: 0 of 4 devices')?.places).toEqual({
    used: 4,
    total: 4,
  })
  expect(said('en', 'Active', 'No devices connected: 4 of 4')?.places).toBeUndefined()
})

test.each([
  ['fr', '3 appareils protégés, encore 2 places'],
  ['ru', 'Из 5 доступных мест подключено 3'],
  ['ru', 'Из 5 свободных мест занято 3'],
])('two numbers whose words are of either say nothing: %s, %s', (lang, words) =>
  expect(listed(card('Kaspersky Plus', words, '5.5.2027'), lang)?.['Kaspersky Plus']?.places).toBe(
    undefined,
  ),
)

test.each<[string, string, string, object | undefined]>([
  ['en', 'Active', 'All 5 devices in use', { used: 5, total: 5 }],
  ['en', 'Active', 'All 5 device slots in use', { used: 5, total: 5 }],
  ['en', 'Active', 'All 5 devices connected', { used: 5 }],
  ['en', 'Active', 'All 5 used devices', { used: 5 }],
  ['en', 'Active', 'All used devices: 5', { used: 5 }],
  ['en', 'Active', 'All my devices: 5 in use', { used: 5 }],
  ['de', 'Aktiv', 'Alle 3 Plätze belegt', { used: 3, total: 3 }],
  ['de', 'Aktiv', 'Alle 3 Geräte im Einsatz', { used: 3, total: 3 }],
  ['pt-BR', 'Ativa', 'Todos os 10 dispositivos em uso', { used: 10, total: 10 }],
  ['pl', 'Aktywna', 'Wykorzystano wszystkie 5 urządzeń', { used: 5, total: 5 }],
  ['uk', 'Активна', 'Зайнято всі 3 пристрої', { used: 3, total: 3 }],
  ['ru', 'Активна', 'Все 3 устройства заняты', { used: 3, total: 3 }],
  ['ja', '有効', '5台すべて使用中', { used: 5, total: 5 }],
  ['zh-Hans', '有效', '5 台设备全部使用中', { used: 5, total: 5 }],
])('%s: %s, "%s": all that there are, or all that are counted', (lang, active, line, places) =>
  expect(said(lang, active, line)?.places).toEqual(places),
)
