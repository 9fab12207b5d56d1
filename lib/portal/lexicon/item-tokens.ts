import { switchedOff, switchedOn } from '../dom/switch-marks.ts'
import { divider, isPicture, quiet } from './items.ts'
import type { Token } from './lexicon.ts'
import { compoundOf, type Phrase } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A number, with an ending that may say "out of": "5:stä". */
export function numberTokens({ known }: Vocabulary, item: string): Token[] {
  const number = { is: '#', text: item, value: Number.parseInt(item, 10) }
  const text = item.replace(/^\d+[':]?/, '')
  return known.get(text)?.is === 'v' ? [number, { is: 'v', text }] : [number]
}

/** A word. `phrase`: the one that begins with it. */
export function wordTokens(
  vocabulary: Vocabulary,
  text: string,
  phrase: Phrase | undefined,
): Token[] {
  const number = phrase ? undefined : vocabulary.numbers.get(text)
  const of = phrase || number ? undefined : vocabulary.ofNumbers.get(text)
  const value = number ?? of
  const is = phrase ? phrase.is.replaceAll('-', '') : value ? '#' : compoundOf(vocabulary, text)
  // A dual: the number stands in the word.
  if (is === '2')
    return [
      { is: '#', text, value: 2 },
      { is: 'd', text },
    ]
  const token = { is, text, ...(value !== undefined && { value }) }
  return of ? [token, { is: 'v', text }] : [token]
}

/** Words of a run without spaces, each as long as can be. */
export function runTokens({ known, longestRun }: Vocabulary, run: string): Token[] {
  const list: Token[] = []
  for (let at = 0; at < run.length;) {
    let end = Math.min(run.length, at + longestRun)
    while (end > at + 1 && !known.has(run.slice(at, end))) end--
    const text = run.slice(at, end)
    const is = known.get(text)?.is.replaceAll('-', '') ?? ''
    const before = list.at(-1)
    // Letters of a Thai name are no words of their own.
    if (is === '' && before?.is === '' && /^\p{sc=Thai}/u.test(text)) before.text += text
    else list.push({ is, text })
    at = end
  }
  return list
}

/** The class of a single mark; null = it says nothing. */
export function markClass(mark: string): string | null {
  if (mark === switchedOn) return 'y'
  if (mark === switchedOff) return 'z'
  if (/[/∕／]/.test(mark)) return '/'
  if (divider.test(mark)) return '|'
  return quiet.test(mark) || isPicture(mark) ? null : ''
}
