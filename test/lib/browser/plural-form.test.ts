import { expect, test } from 'vitest'
import { languages } from '../../../lib/contracts/languages.ts'
import { pluralForm } from '../../../lib/browser/plural-form.ts'

/** The languages of Kaspersky's own help, and those with a country that matters. */
const all = [
  ...Object.keys(languages).map((folder) => folder.replace('_', '-')),
  ...'id cs da et es-MX lv lt hu nb nl pt-PT ro sr-Latn sr-Cyrl fi sv vi el bg uk th ko zh-Hant en-GB'.split(
    ' ',
  ),
]

test.each(all)('%s: the form is the browser’s own, for every number we count to', (tag) => {
  const rules = new Intl.PluralRules(tag)
  const wrong = Array.from({ length: 1001 }, (_, n) => n).filter(
    (n) => pluralForm(tag, n) !== rules.select(n),
  )
  expect(wrong).toEqual([])
})
