import { expect, test } from 'vitest'
import { languages } from '../../../../../../lib/portal/lexicon/languages/index.ts'
import { lexiconOf } from '../../../../../../lib/portal/lexicon/lexicon-of.ts'
import { countOf } from '../../../../../../lib/portal/page/list/clause/count-of.ts'

const lexicon = lexiconOf('en', languages.en!)

test.each([
  ['3 devices used, 2 left', { used: 3, total: 5 }],
  ['3 devices used, 5 available', null],
  ['2 devices left, 3 used', { used: 3, total: 5 }],
  ['2 left of at most 5 devices', { used: 3, total: 5 }],
  ['For up to 5 devices, 2 left', { used: 3, total: 5 }],
  ['3 devices (5 in total)', { used: 3, total: 5 }],
  ['1 device, 2 devices in total', null],
  ['3 devices, at most 5', { used: 3, total: 5 }],
  ['10 devices, in use 4', { used: 4, total: 10 }],
  ['3 devices connected, 2 devices', null],
  ['3 used, 5 devices', { used: 3, total: 5 }],
  ['5 devices, 3 in use', { used: 3, total: 5 }],
  ['5, 3 devices in use', null],
  ['At most 5 devices, 3 protected', { used: 3, total: 5 }],
  ['In total 5 devices, in use 3', { used: 3, total: 5 }],
  ['In use 3 devices, at most 5', { used: 3, total: 5 }],
  ['3 devices in use, at most 5', { used: 3, total: 5 }],
  ['3 in use, 5 devices in total', { used: 3, total: 5 }],
  ['6 devices in use, at most 5', null],
  ['You use 3 of the 5 available', null],
])('%s', (text, expected) => expect(countOf(lexicon.tokens(text))).toEqual(expected))
