import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { portalHost } from '../../lib/domain/portal-addresses.ts'
import { storeKinds, stores } from '../../lib/domain/stores.ts'
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
/** An address of each host that is shown, without its scheme. */
const shownAddresses = [
  ['apps.apple.com', '/app/id1081547'],
  ['APPS.APPLE.COM', '/us/app/x/id1081547'],
  ['galaxystore.samsung.com', '/detail/com.example.app'],
  ['appgallery.huawei.com', '/app/C101234567'],
  ['global.app.mi.com', '/details?id=com.example.app'],
  ['my.kaspersky.com', '/MyLicenses'],
] as const
/** Almost an address that is shown: a piece too many here or there, or none. */
const almost = fc
  .tuple(
    fc.constantFrom('https://', 'HTTPS://'),
    fc.option(pieces, { nil: '', freq: 2 }),
    fc.constantFrom(...shownAddresses),
    fc.option(pieces, { nil: '', freq: 2 }),
    fc.option(pieces, { nil: '', freq: 2 }),
  )
  .map(([scheme, first, [host, path], second, third]) =>
    [scheme, first, host, second, path, third].join(''),
  )

test('whatever is written as a link, only an address of a host we know is ever shown', () => {
  const anything = fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(''))
  const links = fc.oneof(
    { weight: 4, arbitrary: almost },
    { weight: 4, arbitrary: anything },
    { weight: 1, arbitrary: fc.string() },
  )
  const hosts = [...storeKinds.map((kind) => stores[kind].host), portalHost]
  const shown = new Set<string>()
  fc.assert(
    fc.property(links, (href) => {
      const link = classifyLink(href)
      if (!link || !('url' in link)) return
      const [, host = ''] = /^https:\/\/([^/]+)\/[\x21-\x7e]*$/.exec(link.url) ?? []
      expect(hosts).toContain(host)
      shown.add(host)
    }),
    { numRuns: 2000 },
  )
  expect([...shown].toSorted()).toEqual(hosts.toSorted())
})
