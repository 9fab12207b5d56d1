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
  '%2f..%2f',
  'ⓐpps.apple.com',
  'a',
)
/** Almost an address that is shown: a piece too many here or there, or none. */
const almost = fc
  .tuple(
    fc.constantFrom('https://', 'HTTPS://'),
    fc.option(pieces, { nil: '', freq: 2 }),
    fc.constantFrom('apps.apple.com', 'APPS.APPLE.COM', 'my.kaspersky.com'),
    fc.option(pieces, { nil: '', freq: 2 }),
    fc.constantFrom('/app/id1081547', '/us/app/x/id1081547', '/MyLicenses'),
    fc.option(pieces, { nil: '', freq: 2 }),
  )
  .map((parts) => parts.join(''))

test('whatever is written as a link, only an address of a host we know is ever shown', () => {
  const anything = fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(''))
  const links = fc.oneof(
    { weight: 4, arbitrary: almost },
    { weight: 4, arbitrary: anything },
    { weight: 1, arbitrary: fc.string() },
  )
  let shown = 0
  fc.assert(
    fc.property(links, (href) => {
      const link = classifyLink(href)
      if (!link || !('url' in link)) return
      shown++
      expect(link.url).toMatch(
        /^https:\/\/(?:apps\.apple\.com|galaxystore\.samsung\.com|apps\.samsung\.com|appgallery\.huawei\.com|global\.app\.mi\.com|app\.mi\.com|my\.kaspersky\.com)\/[\x21-\x7e]*$/,
      )
    }),
    { numRuns: 2000 },
  )
  expect(shown).toBeGreaterThan(20)
})
