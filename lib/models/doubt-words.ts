import { sentences, word } from '../browser/i18n.ts'
import type { StoredReading } from '../contracts/stored.ts'
import type { Differences } from './differences.ts'
import { differsWords } from './differs-words.ts'
import { partRead } from './part-read.ts'

/** The words for what is known to be wrong with an account's list; '' = nothing. */
export function doubtWords(
  { reading, differences }: { reading: StoredReading; differences: Differences | null },
  age: (time: number) => string,
): string {
  const part = partRead(reading)
  return sentences(
    ...(part ? [word('options_export_not_whole')] : []),
    ...(part && part !== 'unknown' ? [`${word('popup_read_some', part.read, part.total)}.`] : []),
    ...(differences ? [`${word('state_differs_title')}.`, differsWords(differences, age)] : []),
  )
}
