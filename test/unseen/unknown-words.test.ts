import { expect, test } from 'vitest'
import { languages } from '../../lib/portal/lexicon/languages/index.ts'
import { lexiconOf } from '../../lib/portal/lexicon/lexicon-of.ts'
import { clauseOf } from '../../lib/portal/page/list/clause/read-clause.ts'
import { languagesOfPhrases, phrasesIn } from './phrases.ts'

/** A word of no language, in its letters; Latin where none stands here. */
const nonsense: Record<string, string> = {
  ar: 'ظضغطث',
  bg: 'жвыщк',
  el: 'ξψζθκ',
  ja: '罔',
  ko: '쀍뿳',
  ru: 'жвыщк',
  sr: 'жвыщк',
  th: 'ฆฌฎ',
  uk: 'жвыщк',
  zh: '罔',
}

test.each(languagesOfPhrases)('%s: a word that is not known leaves nothing said', (code) => {
  const lexicon = lexiconOf(code, languages[code]!)
  const word = nonsense[code] ?? 'xqzvk'
  const read: { text: string; facts: object }[] = []
  let tried = 0
  for (const [n, text] of Object.values(phrasesIn(code)).flat().entries()) {
    const words = text.split(/\s+/)
    const mutant = words.toSpliced(n % (words.length + 1), 0, ` ${word} `).join(' ')
    const tokens = lexicon.tokens(mutant)
    const at = tokens.findIndex((token) => token.is === '' && token.text.includes(word))
    // Inside a day it may be the "of" of another language; why something is so need not be known.
    if (at < 0 || tokens.some(({ is }) => is.includes('='))) continue
    tried++
    const { unknown, facts } = clauseOf(tokens)
    // Who shares something has any name.
    if (!unknown && Object.keys(facts).length > 0 && !facts.ownership)
      read.push({ text: mutant, facts })
  }
  expect(read).toEqual([])
  expect(tried).toBeGreaterThan(200)
})
