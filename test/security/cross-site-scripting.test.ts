import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyLink } from '../../lib/portal/links.ts'
import { filesWith } from './source.ts'

test('text never becomes markup', () => {
  expect(
    filesWith(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment|DOMParser|srcdoc|setHTML|parseHTML/,
    ),
  ).toEqual([])
})

const pieces = fc.constantFrom(
  'https://',
  'http://',
  'javascript:',
  'data:',
  '//',
  'apps.apple.com',
  'my.kaspersky.com',
  '.evil.example',
  '@',
  '/',
  '\\',
  '?',
  '#',
  '\t',
  '\n',
  '%00',
  ':443',
  'app/id1081547',
  'MyLicenses',
  '\u3002',
  '\u202e',
  'a',
)

test('whatever is written as a link, only an address of a host we know is ever shown', () => {
  const anything = fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(''))
  // Most are made of the pieces: a whole address takes long to make up, and is seldom the one that
  // deceives.
  const links = fc.oneof(
    { weight: 8, arbitrary: anything },
    { weight: 1, arbitrary: fc.webUrl() },
    { weight: 3, arbitrary: fc.string() },
  )
  fc.assert(
    fc.property(links, (href) => {
      const link = classifyLink(href)
      if (!link || !('url' in link)) return
      expect(link.url).toMatch(
        /^https:\/\/(?:apps\.apple\.com|galaxystore\.samsung\.com|apps\.samsung\.com|appgallery\.huawei\.com|global\.app\.mi\.com|app\.mi\.com|my\.kaspersky\.com)\/[\x21-\x7e]*$/,
      )
    }),
    { numRuns: 2000 },
  )
})
