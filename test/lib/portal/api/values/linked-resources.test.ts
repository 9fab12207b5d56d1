import { expect, test } from 'vitest'
import { inShort, premium, unused } from '../../usages.ts'

type Entry = Pick<typeof premium, 'brandedNameModel'>
/** An entry as JSON:API writes it; its product is a resource of its own. */
const resource = (id: string, { brandedNameModel, ...attributes }: Entry) => ({
  id,
  type: 'usages',
  attributes,
  relationships: { product: { data: { type: 'products', id: brandedNameModel.name } } },
})
const product = ({ brandedNameModel }: Entry) => ({
  id: brandedNameModel.name,
  type: 'products',
  attributes: { brandedNameModel },
})
const included = [product(premium), product(unused)]
const whole = 'Example Premium + Example VPN'

test('names of products that stand in resources of their own, wherever the lists are', () => {
  const used = resource('1', premium)
  const waiting = resource('2', unused)
  expect(inShort({ data: [used, waiting], included })).toBe(whole)
  const lists = { productUsages: { data: [used] }, unusedProductUsages: { data: [waiting] } }
  expect(inShort({ ...lists, included })).toBe(whole)
  expect(inShort({ payload: { result: lists }, included })).toBe(whole)
  expect(inShort(lists)).toMatch(/^layout-changed/)
})

test('one resource in both lists is one', () => {
  const { licenseId: _, ...attributes } = premium
  const one = (id: string, more: object = {}) => ({
    id,
    type: 'usages',
    attributes: { ...attributes, ...more },
  })
  const body = (id: string) => ({
    productUsages: { data: [one('1')] },
    unusedProductUsages: { data: [one(id, { isActivated: false })] },
  })
  expect(inShort(body('1'))).toMatch(/^Example Premium; contradiction isActivated/)
  expect(inShort(body('2'))).toMatch(/^Example Premium \+ Example Premium;/)
})

test('nothing is read from a stack of lists', () => {
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown
  expect(inShort({ deep, included })).toMatch(/^layout-changed/)
})

test('collections of Hydra', () => {
  const list = (...members: object[]) => ({ '@type': 'hydra:Collection', 'hydra:member': members })
  expect(inShort({ productUsages: list(premium), unusedProductUsages: list(unused) })).toBe(whole)
  expect(inShort({ productUsages: list(), unusedProductUsages: list() })).toBe('none')
})
