import { expect, test } from 'vitest'
import { languages } from '../../../../../../lib/portal/lexicon/languages/index.ts'
import { lexiconOf } from '../../../../../../lib/portal/lexicon/lexicon-of.ts'
import { clauseOf } from '../../../../../../lib/portal/page/list/clause/read-clause.ts'

const lexiconIn = (code: string) => lexiconOf(code, languages[code]!)

test.each([
  ['en', 'Blocked devices'],
  ['en', 'Active: no'],
  ['pl', '5 kwietnia 2027 do subskrypcji'],
  ['en', 'The pause ended on 5 May 2027'],
  ['en', 'Active, expired'],
  ['en', 'Sharing is suspended'],
  ['en', 'Paused, active'],
  ['en', 'Auto-renewal ends on 5 May 2027'],
  ['en', '1 of 3 devices, 2 of 5 devices'],
  ['en', 'Free version, 3 of 5 devices'],
  ['en', 'Shared until 5 May 2027'],
  ['en', 'Device connected until 5 May 2027'],
  ['en', 'Members: 2 of 5 devices'],
  ['en', 'Auto-renewal blocked'],
])('%s: nothing of it is certain: %s', (code, text) =>
  expect(clauseOf(lexiconIn(code).tokens(text))).toMatchObject({ unknown: true }),
)

test.each([
  ['Active, not blocked', {}],
  ['Paused until 5 May 2027', { portalState: 'suspended', stateUntil: '2027-05-05' }],
  ['Free until 5 May 2027', { freeUntil: '2027-05-05' }],
])('what goes together is: %s', (text, facts) =>
  expect(clauseOf(lexiconIn('en').tokens(text)).facts).toMatchObject(facts),
)
