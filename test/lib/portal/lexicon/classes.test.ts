import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as Word from '../../../../lib/portal/lexicon/classes.ts'
import { languages } from '../../../../lib/portal/lexicon/languages/index.ts'
import { vocabularyOf } from '../../../../lib/portal/lexicon/vocabulary.ts'

const letters = Object.values(Word).filter((one) => one.length === 1)

it('gives each class a letter of its own', () => {
  expect(letters.length).toBeGreaterThan(60)
  expect([...new Set(letters)]).toEqual(letters)
})

it.each(Object.entries(languages))('names each class of %s', (_, words) => {
  const begins = words.trim().split('\n')
  expect(begins.filter((line) => !letters.includes(line.charAt(0)) || line[1] !== ' ')).toEqual([])
})

it.each(Object.entries(languages))('has each word of %s once in its class', (code, words) => {
  const twice = [...vocabularyOf(code, words, '').known].filter(
    ([, { is }]) => new Set(is).size < is.length,
  )
  expect(twice.map(([word]) => word)).toEqual([])
})

/** A question about classes, and what it asks for. */
const asked =
  /\b(?:says|saysOnly|isOneOf|isOnly)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*?'[^']+'|\b(?:is|labels)\)?(?:\.includes\(| [!=]== )'[^']+'|\bis: '[^']+'/g

it('is asked for by its name', () => {
  const spelled = globSync('lib/portal/{lexicon,page}/**/*.ts')
    .filter((file) => !file.includes('languages'))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .match(asked)
        ?.map((one) => `${file}: ${one}`),
    )
  expect(spelled.filter(Boolean)).toEqual([])
})

it('is in each pattern over words in a row', () => {
  const patterns = globSync('lib/portal/{lexicon,page}/**/*.ts').flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(\/\S+\/)\.test\((?:\w+(?:\[\w+\])?!?\.is|labels|label\?\.labels|order|flat|said)\b/g,
      ),
    ].map(([, pattern]) => pattern!.replaceAll(/\?:|[\^$+*?()[\]\\{}-]|\d,\d/g, '')),
  )
  expect(patterns.length).toBeGreaterThan(10)
  expect(patterns.filter((one) => [...one].some((sign) => !letters.includes(sign)))).toEqual([])
})
