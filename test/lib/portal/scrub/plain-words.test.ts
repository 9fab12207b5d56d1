import { expect, test } from 'vitest'
import { plainWords } from '../../../../lib/portal/scrub/plain-words.ts'

const names =
  'Max Anna Mark Will Grace Joy Rose May June Hope Art Bill Rob Pat Sue Ray Guy Jack Dot Kim Lee Sam Tom Ben Dan Ian Eva Ida Leo Mia Noah Paul Peter Maria Ivan Olga Ali Omar Chen Wang'.split(
    ' ',
  )

test.each(names)('%s is a person’s name, and no plain word', (name) => {
  expect(plainWords(`device${name}`)).toBe(`device${'x'.repeat(name.length)}`)
  expect(plainWords(name.toLowerCase())).toBe('x'.repeat(name.length))
})

test('words that sites are built of stay', () =>
  expect(plainWords('downloadRobinsCard')).toBe('downloadxxxxxxCard'))
