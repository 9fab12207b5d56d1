import { expect, test } from 'vitest'
import { cleanText } from '../../../../lib/portal/text/clean-text.ts'

const code = 'ABCD1-EFGH2-JKLM3-NPQR4'
const wide = (text: string) =>
  text.replace(/[A-Z\d]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))

test.each([
  code,
  code.toLowerCase(),
  code.replaceAll('-', '/'),
  code.replaceAll('-', ' '),
  code.replaceAll('-', '  '),
  code.replaceAll('-', ' - '),
  code.replaceAll('-', '—'),
  code.replaceAll('-', '_'),
  code.replaceAll('-', ':'),
  code.replaceAll('-', '·'),
  code.replaceAll('-', '\u2800'),
  code.replaceAll('-', '\u00a0'),
  code.replaceAll('-', '\u00ad-\u00ad'),
  code.replaceAll('-', ''),
  code.split('').join('\u200b'),
  code.split('').join('\ufe0f'),
  'ABCDE-*****-*****-FGHIJ',
  'ABCDE-•••••-•••••-FGHIJ',
  'ABCDE-FGHIJ-KLMNP-QRSTU',
  'ABCDE ***** ***** FGHIJ',
  wide(code),
  wide(code).replaceAll('-', '－'),
  wide(code).replaceAll('-', ''),
  'robin@home.example',
  'robin＠home．example',
  'robin@home。example',
  'robin@localhost',
  'robin@＠home.example',
  'robin%40home.example',
  '<robin@home.example>',
])('a secret goes, however it is set: %s', (secret) => {
  expect(cleanText(`Plus ${secret} now`)).toBe('Plus … now')
})

test.each([
  'Kaspersky Total Security',
  'Kaspersky Small Office Security',
  'Smart Fresh Clean Early',
  'Smart, Fresh, Clean, Early',
  'Kaspersky Premium + Customer Support (10 devices)',
  'KasperskyInternetSecurity2021',
  'カスペルスキー プレミアム',
  'Kaspersky Free @',
])('a name stays: %s', (name) => expect(cleanText(name)).toBe(name))

test.each([
  ['just before the end of what is read', `${'a'.repeat(3970)}@b.c ABCD1-EFGH2-JKLM3-NPQR4`],
  ['an address cut in two', `${'a@b '.repeat(980)} ${'b'.repeat(60)}robin.${'m'.repeat(99)}@home`],
])('a secret that the limit cuts in two does not show its half: %s', (_, text) =>
  expect(cleanText(text)).not.toMatch(/ABCD|robin/),
)

test.each([
  '@',
  '@.',
  'a@',
  'a',
  '1',
  '*',
  '-',
  'ABCD1-',
  'a ',
  '\u200b',
  '\u0301',
  '%40',
  '\u{1d400}',
])('a million of %j take no time', (piece) => {
  // The processor's time, not the clock's: other work on the machine is nobody's fault here.
  const start = process.cpuUsage()
  expect(cleanText(piece.repeat(1_000_000)).length).toBeLessThanOrEqual(120)
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(500)
})
