import { switchedOff, switchedOn } from '../dom/switch-marks.ts'
import * as Word from './classes.ts'
import { divider, isPicture, quiet } from './items.ts'
import type { Token } from './lexicon.ts'
import { compoundOf, type Phrase } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A number, with an ending that may say "out of": "5:stä". */
export function numberTokens({ known }: Vocabulary, item: string): Token[] {
  const number = { is: Word.number, text: item, value: Number.parseInt(item, 10) }
  const text = item.replace(/^\d+[':]?/, '')
  return known.get(text)?.is === Word.ofTotal ? [number, { is: Word.ofTotal, text }] : [number]
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
  const is = phrase
    ? phrase.is.replaceAll(Word.unlike, '')
    : value
      ? Word.number
      : compoundOf(vocabulary, text)
  // A dual: the number stands in the word.
  if (is === Word.twoDevices)
    return [
      { is: Word.number, text, value: 2 },
      { is: Word.device, text },
    ]
  const token = { is, text, ...(value !== undefined && { value }) }
  return of ? [token, { is: Word.ofTotal, text }] : [token]
}

/** Words of a run without spaces, each as long as can be. */
export function runTokens({ known, longestRun }: Vocabulary, run: string): Token[] {
  const list: Token[] = []
  for (let at = 0; at < run.length;) {
    let end = Math.min(run.length, at + longestRun)
    while (end > at + 1 && !known.has(run.slice(at, end))) end--
    const text = run.slice(at, end)
    const is = known.get(text)?.is.replaceAll(Word.unlike, '') ?? ''
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
  if (mark === switchedOn) return Word.on
  if (mark === switchedOff) return Word.off
  if (/[/∕／]/.test(mark)) return Word.slash
  if (divider.test(mark)) return Word.divider
  return quiet.test(mark) || isPicture(mark) ? null : ''
}
