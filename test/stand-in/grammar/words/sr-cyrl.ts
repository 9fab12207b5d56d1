import { phrases, topics } from './phrases.ts'
import { srLatn } from './sr-latn.ts'

/** Serbian is written in two scripts that answer each other letter for letter. */
const letters: Record<string, string> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  ...Object.fromEntries(
    [...'abvgdđežzijklmnoprstćufhcčš'].map((latin, index) => [
      latin,
      [...'абвгдђежзијклмнопрстћуфхцчш'][index]!,
    ]),
  ),
}

/** What stays Latin: holes, the store's name and the code's. */
const kept = /\{\w\}|App Store|QR/

const cyrillic = (text: string) =>
  text.replace(/lj|nj|dž|\p{L}/giu, (latin) => {
    const letter = letters[latin.toLowerCase()] ?? latin
    return latin === latin.toLowerCase() ? letter : letter.toUpperCase()
  })

const rewritten = (text: string) =>
  text
    .split(new RegExp(`(${kept.source})`))
    .map((part) => (kept.test(part) ? part : cyrillic(part)))
    .join('')

export const srCyrl = phrases(
  topics.map((topic) => `${topic}: ${srLatn[topic].map(rewritten).join(' | ')}`).join('\n'),
)
