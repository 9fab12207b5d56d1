import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messagesOf } from '../tools/messages.ts'
import { lengthOf, limits } from '../tools/store/limits.ts'
import { listingFor, policyOf, wordsOf } from '../tools/store/listing.ts'
import { stores } from '../tools/store/publishing-stores.ts'

const rows = stores.flatMap(({ name, codeOf }) =>
  readdirSync('public/_locales')
    .filter((folder) => codeOf(folder))
    .map((folder) => ({ store: name, folder })),
)

describe.each(rows)('$store in $folder', ({ store, folder }) => {
  const listing = listingFor(store, folder)

  test('has every text, and each fits', () => {
    const wrong = Object.entries(listing).filter(([field, text]) => {
      const limit = limits.find((one) => one.store === store && one.field === field)
      return !text.trim() || (limit && lengthOf(text, limit.unit) > limit.most)
    })
    expect(wrong).toEqual([])
  })

  test('listing and privacy policy say everything that is kept, what never is, and what is sent', () => {
    const all = Object.entries(messagesOf(folder)).filter(([key]) =>
      key.startsWith('options_kept_'),
    )
    expect(all.length).toBeGreaterThan(9)
    for (const text of [listing.description, policyOf(wordsOf(folder))])
      expect(all.filter(([, { message }]) => !text?.includes(message))).toEqual([])
  })
})

test('Apple gets its own fields, the others do not', () => {
  expect(listingFor('apple', 'en')).toMatchObject({
    subtitle: expect.any(String),
    keywords: expect.any(String),
  })
  expect(listingFor('chrome', 'en')).not.toHaveProperty('keywords')
})

test('every store shows something of every kind it asks for', () => {
  for (const { screenshots, pictures } of stores) {
    expect(screenshots.length).toBeGreaterThan(0)
    expect(pictures.some(({ name }) => name.startsWith('icon'))).toBe(true)
  }
})
