import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../../../../lib/domain/subscription/plain-date.ts'
import { lexiconOf } from '../../../../lib/portal/lexicon/lexicon-of.ts'
import { isKnown, says, saysOnly } from '../../../../lib/portal/lexicon/says.ts'

const classes = (data: string, text: string) =>
  lexiconOf('en', data)
    .tokens(text)
    .map(({ is }) => is)

describe('the words of a language', () => {
  it('are found by their beginnings, up to four letters before the end', () => {
    expect(classes('E expir', 'expire expiring expirations')).toEqual(['E', 'E', ''])
  })

  it('mean the longest phrase that fits, whichever stands first', () => {
    expect(classes('E valid\nX valid no more', 'valid no more')).toEqual(['X'])
    expect(classes('E validity\nX valid no more', 'validity no more')).toEqual(['X'])
  })

  it('mean of equally long phrases the first', () => {
    const [one, other] = ['E auto renewal', 'X autom renewa']
    expect(classes(`${one}\n${other}`, 'autom renewal')).toEqual(['E'])
    expect(classes(`${other}\n${one}`, 'autom renewal')).toEqual(['X'])
  })

  it('mean something together around quiet ones, days and prices', () => {
    const data = 'w wird|verlängert|am|für|automatisch\nN nicht\n~ R wird~verlängert'
    const of = (text: string) => classes(data, text).join('')
    expect(of('wird am 05/03/2027 automatisch für 10 € verlängert')).toBe('Rw§ww#%')
    expect(of('wird am 05/03/2027 nicht verlängert')).toBe('ww§Nw')
    expect(of('wird am 05/03/2027 gelöscht verlängert')).toBe('ww§w')
    expect(of('verlängert wird')).toBe('ww')
  })

  it('are taken out of a text without spaces, the longest first', () => {
    expect(classes('E 期限\nX 期限切れ\nd 台', '期限切れ3台期限')).toEqual(['X', '#', 'd', 'E'])
  })

  it('are kept, but not a day that is told by an order or by the page’s own', () => {
    const words = lexiconOf('en', 'E ends\n1 tomorrow\n! day after tomorrow\n< day before')
    const day = (text: string, of = words) => of.tokens(text).map((token) => token.day)
    const here = words.inOrder('month', '2026-12-01' as PlainDate)
    const later = words.inOrder('day', '2026-12-02' as PlainDate)
    expect(day('ends 03/04/2027')).toEqual([undefined, undefined])
    expect(day('ends 03/04/2027', here)).toEqual([undefined, '2027-03-04'])
    expect(day('ends 03/04/2027', later)).toEqual([undefined, '2027-04-03'])
    expect(day('ends tomorrow', here)).toEqual([undefined, '2026-12-02'])
    expect(day('ends tomorrow', later)).toEqual([undefined, '2026-12-03'])
    expect(day('ends day after tomorrow', here)).toEqual([undefined, '2026-12-03'])
    expect(day('ends day before', here)).toEqual([undefined, '2026-11-29'])
    expect(here.tokens('ends soon')).toBe(later.tokens('ends soon'))
  })
})

it('asks which classes words are of', () => {
  const words = [
    { is: 'Ew', text: 'until' },
    { is: '', text: 'Kim' },
  ]
  expect([says(words, 'XE'), says(words, 'X')]).toEqual([true, false])
  expect([saysOnly(words, 'Ew'), saysOnly(words.slice(0, 1), 'wE')]).toEqual([false, true])
  expect(saysOnly(words.slice(0, 1), 'E')).toBe(false)
  expect([isKnown(words), isKnown(words.slice(0, 1))]).toEqual([false, true])
})
