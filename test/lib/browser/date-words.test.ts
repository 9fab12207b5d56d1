import { afterEach, expect, test, vi } from 'vitest'
import { dateWords } from '../../../lib/browser/date-words.ts'
import { languages } from '../../../lib/contracts/languages.ts'
import { speak } from '../../fixtures/speak.ts'

afterEach(() => vi.unstubAllGlobals())

/** Engines differ in which space they put before `г.`. */
const oneSpace = (text: string) => text.replaceAll(/\s/g, ' ')
const months = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'))

/** As the browser itself writes it, in the calendar and digits of the portal. */
const byTheBrowser = (tag: string, date: string) =>
  new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(date))

test.each(Object.keys(languages))('%s: a date is written as the browser writes it', (folder) => {
  speak(folder)
  for (const month of months) {
    const date = `2027-${month}-04` as const
    expect(oneSpace(dateWords(date as `${number}-${number}-${number}`))).toBe(
      oneSpace(byTheBrowser(folder.replace('_', '-'), date)),
    )
  }
})

test.each(['en-US', 'en-CA', 'en-GB', 'en-AU', 'en-IE'])('%s: English by its country', (tag) => {
  speak('en', tag)
  expect(dateWords('2027-08-04')).toBe(byTheBrowser(tag, '2027-08-04'))
})
