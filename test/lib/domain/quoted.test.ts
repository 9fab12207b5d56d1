import { expect, test } from 'vitest'
import { quoted } from '../../../lib/domain/quoted.ts'

test.each([
  'Download',
  'Télécharger sur l’App Store',
  'ダウンロード',
  'Kaspersky Premium',
  'Kaspersky Total Security 2021',
  'x'.repeat(40),
])('%s may be quoted', (text) => expect(quoted(text)).toBe(text))

test.each([
  '',
  'x'.repeat(41),
  'Call 555 0100',
  'call ٥٥٥٠١٠٠',
  'Kaspersky 2021 2022',
  'Kaspersky 20215550100',
  'visit evil.example',
  'evil:example',
  'a@b',
  'evil/x',
  'call ⓪⑧⓪⓪ ①②③',
  'call ０８００',
  'visit evil。example',
  'visit evil｡example',
  'visit evil．example',
  'visit evil․example',
  'a＠b',
  'evil∕x',
  String.raw`evil\x`,
])('“%s” may not', (text) => expect(quoted(text)).toBeNull())

test('nothing is nothing', () => expect(quoted(null)).toBeNull())
