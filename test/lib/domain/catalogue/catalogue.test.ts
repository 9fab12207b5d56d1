import { expect, test } from 'vitest'
import { applicationNamed, applications } from '../../../../lib/domain/catalogue/applications.ts'
import { channels, channelsOf } from '../../../../lib/domain/catalogue/channels.ts'
import { comparable } from '../../../../lib/domain/catalogue/names.ts'
import { productNamed, products } from '../../../../lib/domain/catalogue/products.ts'
import { storeIds, storeUrl } from '../../../../lib/domain/catalogue/store-ids.ts'
import { platforms } from '../../../../lib/domain/platform.ts'
import { known, unknown } from '../product-names.ts'

const doubles = (list: string[]) => list.filter((entry, at) => list.indexOf(entry) !== at)
const sourced = [...applications, ...products, ...storeIds, ...Object.values(channels)]

test('every entry has a source, a date and a confidence', () => {
  for (const { source, seen, confidence } of sourced) {
    expect(source).not.toBe('')
    expect(seen).toMatch(/^20\d\d(-\d\d)?$/)
    expect(['sure', 'likely', 'weak']).toContain(confidence)
  }
})

test('ids and names are unique, so that a name means one thing', () => {
  for (const list of [applications, products]) {
    expect(doubles(list.map(({ id }) => id))).toEqual([])
    expect(doubles(list.flatMap(({ name, names }) => [name, ...names]).map(comparable))).toEqual([])
  }
  expect(doubles(storeIds.map(({ store, id }) => `${store} ${id}`))).toEqual([])
})

test('only a sure store id becomes a link, and there is exactly one', () => {
  expect(
    storeIds.filter(({ linked }) => linked).map(({ id, confidence }) => ({ id, confidence })),
  ).toEqual([{ id: '1089969624', confidence: 'sure' }])
  for (const { store, id } of storeIds) if (store === 'app-store') expect(id).toMatch(/^\d{9,10}$/)
  expect(storeUrl('kaspersky', 'app-store')).toBe('https://apps.apple.com/app/id1089969624')
})

test('products name applications and successors that exist', () => {
  const applicationIds = applications.map(({ id }) => id)
  const productIds = products.map(({ id }) => id)
  for (const { applications: entitled, replaced } of products) {
    expect(applicationIds).toEqual(expect.arrayContaining([...entitled]))
    if (replaced?.becomes) expect(productIds).toContain(replaced.becomes)
  }
})

test('every platform has a channel, and every channel a platform', () => {
  for (const platform of platforms) expect(channelsOf[platform].length).toBeGreaterThan(0)
  expect(new Set(platforms.flatMap((platform) => channelsOf[platform]))).toEqual(
    new Set(Object.keys(channels)),
  )
})

test.each(known)('the product %s is %s', (name, id) => {
  expect(productNamed(name)?.id).toBe(id)
})

test.each(['', ' ', 'constructor', '__proto__', ...unknown])('%j is no product of ours', (name) => {
  expect(productNamed(name)).toBeUndefined()
})

test('a count or a year never makes an application of a name: its link would be a guess', () => {
  for (const name of [
    'Kaspersky (5 devices)',
    'Kaspersky 2024',
    'VPN Secure Connection (5 devices)',
    'Safe Kids 2024',
  ])
    expect(applicationNamed(name)).toBeUndefined()
})

test.each([
  ['Kaspersky', 'kaspersky'],
  ['kaspersky®', 'kaspersky'],
  ['Internet Security', 'kaspersky'],
  ['Kaspersky Security & VPN', 'kaspersky'],
  ['VPN Secure Connection', 'vpn'],
  ['Safe Kids', 'safe-kids'],
  ['Password Manager', 'password-manager'],
  ['Kaspersky Secure Connection', 'vpn'],
  ['Kaspersky VPN', 'vpn'],
  ['Kaspersky VPN Premium', 'vpn'],
  ['卡巴斯基VPN安全连线', 'vpn'],
  ['カスペルスキー プレミアム', 'kaspersky'],
])('the application %s is %s', (name, id) => {
  expect(applicationNamed(name)?.id).toBe(id)
})

test.each(['Kaspersky Security', 'Kaspersky for iOS', 'Security', '™'])(
  '%j is not taken for an application',
  (name) => {
    expect(applicationNamed(name)).toBeUndefined()
  },
)
