import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../../lib/portal/text/clean-text.ts'
import { classifyLink } from '../../../lib/portal/links.ts'
import { readUsages } from '../../../lib/portal/read-usages.ts'

const sign = fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789')
const group = fc.array(sign, { minLength: 5, maxLength: 5 }).map((signs) => signs.join(''))
/** As the portal writes them, as people type them, and masked. */
const code = fc
  .tuple(group, group, group, group, fc.constantFrom('-', '–', '‑', '.'))
  .map(([a, b, c, d, between]) => [a, b, c, d].join(between))
const dressed = fc
  .tuple(fc.string({ maxLength: 12 }), code, fc.string({ maxLength: 12 }))
  .map((parts) => parts.join(' '))
const planted = fc.oneof(code, dressed)

const names = [
  'licenseId',
  'brandedNameModel',
  'value',
  'name',
  'activationCode',
  'isActivationCodeMasked',
  'isActivated',
  'isExpired',
  'isFreeLicense',
  'activationDate',
  'expirationDate',
  'termInDays',
  'daysRemainder',
  'licenseUsagesCount',
  'totalSlotsCount',
]
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    planted,
    fc.jsonValue(),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string(), planted), tie('tree')),
  ),
}))
const entry = fc.record(
  {
    brandedNameModel: fc.record(
      { value: fc.oneof(planted, fc.string()), name: planted },
      { requiredKeys: [] },
    ),
    licenseId: planted,
    activationCode: planted,
    activationDate: tree,
    expirationDate: planted,
    isActivated: tree,
    termInDays: tree,
  },
  { requiredKeys: ['brandedNameModel'] },
)
const answer = fc.record({
  productUsages: fc.oneof(fc.array(fc.oneof(entry, tree)), tree),
  unusedProductUsages: fc.oneof(fc.array(entry), tree),
  [`extra`]: tree,
})

const group5 = /[A-Z\d]{5}[-–‑.][A-Z\d]{5}[-–‑.][A-Z\d]{5}/

test(
  'no activation code leaves the reading of any answer, and no answer makes it throw',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(fc.oneof(answer, tree), (body) => {
        expect(JSON.stringify(readUsages(body))).not.toMatch(group5)
      }),
      { numRuns: 1000 },
    )
  },
)

test('an answer is read whole, or says that it is not', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(entry, fc.jsonValue())), fc.array(entry), (used, unused) => {
      const reading = readUsages({ productUsages: used, unusedProductUsages: unused })
      if (!reading.ok) return
      const unread = reading.warnings.reduce(
        (sum, warning) => sum + (warning.kind === 'partly-read' ? warning.unread : 0),
        0,
      )
      expect(reading.value.length + unread).toBe(used.length + unused.length)
      expect(new Set(reading.value.map(({ id }) => id)).size).toBe(reading.value.length)
    }),
    { numRuns: 500 },
  )
})

test(
  'clean text is one short line, without anything that hides, turns or breaks it',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), planted, (text, secret) => {
        const clean = cleanText(`${text} ${secret}`)
        expect(clean.length).toBeLessThanOrEqual(120)
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\n]/u)
        expect(clean).not.toMatch(group5)
      }),
      { numRuns: 1000 },
    )
  },
)

const host = fc.constantFrom(
  'apps.apple.com',
  'play.google.com',
  'my.kaspersky.com',
  'galaxystore.samsung.com',
  'pdc1.fra5.pdc.kaspersky.com',
  'evil.example',
  'аpps.apple.com',
  'apps.apple.com.evil.example',
  'user@apps.apple.com',
  'apps.apple.com:444',
  'apps.apple.com@evil.example',
  'APPS.apple.com',
  'apps。apple.com',
)
const path = fc.constantFrom(
  '/app/id1089969624',
  '/us/app/x/id1089969624',
  '/app/../app/id1089969624',
  '/store/apps/details?id=com.kms.free',
  '/detail/com.kms.free',
  '//evil.example/app/id1089969624',
  '/app/id1089969624?url=https://evil.example',
  '/app/id1089969624#x',
  '\\@evil.example/app/id1089969624',
  '/MyLicenses?startDownload=https://x',
)
const address = fc
  .tuple(
    fc.constantFrom(
      'https://',
      'http://',
      'https:/',
      'https:\\\\',
      'javascript:',
      ' https://',
      'HTTPS://',
    ),
    host,
    path,
    fc.oneof(fc.constant(''), fc.webPath(), fc.string({ maxLength: 8 })),
  )
  .map((parts) => parts.join(''))
const shown =
  /^https:\/\/(?:apps\.apple\.com\/app\/id[1-9]\d{4,10}|galaxystore\.samsung\.com\/detail\/[\w.]+|appgallery\.huawei\.com\/app\/C\d+|global\.app\.mi\.com\/details\?id=[\w.]+|my\.kaspersky\.com\/[a-z/]*)$/i

test('a link that is shown is always one of the known forms, whatever was written', () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl(), fc.string()), (href) => {
      const link = classifyLink(href)
      if (!link) return
      if ('url' in link) expect(link.url).toMatch(shown)
      else
        expect(Object.keys(link).toSorted()).toEqual(
          link.kind === 'installer' ? ['kind'] : ['kind', 'packageName'],
        )
      expect(JSON.stringify(link)).not.toMatch(/evil|startDownload/i)
    }),
    { numRuns: 5000 },
  )
})
