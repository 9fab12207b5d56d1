import type { Dice } from '../random.ts'
import type { Phrases, Topic } from './words/phrases.ts'
import { languages } from './words/index.ts'
import { daysOf } from './days.ts'

export interface Voice {
  /** The language, as the table names it. */
  language: string
  /** The page's `lang`. */
  tag: string
  rtl: boolean
  /** One way to say it; the same topic is said the same way all over a page. */
  say(topic: Topic, values?: Record<string, string | number>): string
  day(date: string): string
  number(value: number): string
}

const filled = (text: string, values: Record<string, string | number>, voice: Voice) =>
  text.replace(/\{(\w)\}/g, (hole, name: string) => {
    const value = values[name]
    return value === undefined ? hole : typeof value === 'number' ? voice.number(value) : value
  })

/** One page's voice. `name`: a language of the table. */
export function voiceOf(name: string, dice: Dice): Voice {
  const { tags, locales, phrases } = languages[name]!
  const at = dice.upTo(tags.length)
  const locale = dice.pick(locales[at] ?? locales[0]!)
  const writer = daysOf(locale, dice)
  const ways = new Map<Topic, string>()
  const way = (topic: Topic) => {
    const list: Phrases[Topic] = phrases[topic]
    if (!ways.has(topic)) ways.set(topic, dice.pick(list))
    return ways.get(topic)!
  }
  const figures = new Intl.NumberFormat(locale, { useGrouping: false })
  const voice: Voice = {
    language: name,
    tag: tags[at]!,
    rtl: /^(?:ar|he|fa)/.test(name),
    say: (topic, values = {}) => filled(way(topic), values, voice),
    day: writer,
    number: (value) => figures.format(value),
  }
  return voice
}
