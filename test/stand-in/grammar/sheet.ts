import { dice, type Dice } from '../random.ts'
import { voiceOf, type Voice } from './language.ts'
import { styleOf, type Style } from './style.ts'

/** Everything that one page is made with. */
export interface Sheet {
  seed: number
  voice: Voice
  style: Style
  /** Chance for one topic, always the same for a seed. */
  dice(topic: string): Dice
}

export function sheetOf(seed: number, language: string): Sheet {
  const diceOf = (topic: string) => dice('page grammar', seed, topic)
  return {
    seed,
    voice: voiceOf(language, diceOf('voice')),
    style: styleOf(diceOf('style')),
    dice: diceOf,
  }
}
