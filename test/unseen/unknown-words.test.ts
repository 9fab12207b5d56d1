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
  th: 'ฆฌฎ',
  uk: 'жвыщк',
  zh: '罔',
}

/** One word of each class of a language that says something of a subscription. */
const ofEachClass = (code: string): string[] => {
  const lines = languages[code]!.split('\n').filter((line) => /^[^M#4&=@jkxeI+] [^§]+$/.test(line))
  return [...new Map(lines.map((line) => [line[0], line.slice(2).split('|')[0]!])).values()]
}

test.each(languagesOfPhrases)('%s: a word that is not known leaves nothing said', (code) => {
  const lexicon = lexiconOf(code, languages[code]!)
  const word = nonsense[code] ?? 'xqzvk'
  const known = ofEachClass(code)
  const read: { text: string; facts: object }[] = []
  let tried = 0
  for (const [n, text] of Object.values(phrasesIn(code)).flat().entries()) {
    const words = text.split(/\s+/)
    // Whatever else stands there, too.
    const others = n % 2 === 0 ? [] : [known[n % known.length]!]
    const mutant = words.toSpliced(n % (words.length + 1), 0, ` ${word} `, ...others).join(' ')
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
