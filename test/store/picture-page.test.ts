import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderPage } from '../stand-in/index.ts'
import { plainWays } from '../stand-in/plain.ts'
import { wordsOf } from '../tools/store/listing.ts'
import { pictureSeed } from '../tools/store/picture-page.ts'

/** What stands on the page behind the pictures and in its dialog. */
const labels = [
  'devices',
  'download',
  'kind own',
  'made for',
  'otherDownloads',
  'passwords',
  'security',
  'sign out',
  'state active',
  'state expired',
  'subscriptions',
]

test.each(readdirSync('public/_locales'))(
  'the page behind the pictures in %s has no made-up word',
  (folder) => {
    const tag = wordsOf(folder)('language_tag')
    expect(labels.filter((label) => plainWays(tag, label).length === 0)).toEqual([])
    const { html } = renderPage({ language: tag, seed: pictureSeed }, '/MyLicenses')
    expect(html).toContain(plainWays(tag, 'passwords')[0])
    expect(html).not.toMatch(/cookie/i)
  },
)
