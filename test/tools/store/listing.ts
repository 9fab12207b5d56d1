import { keptItems } from '../../../lib/models/options/kept-items.ts'
import { messagesOf } from '../messages.ts'
import type { ListingField, StoreName } from './limits.ts'

type Words = (key: string) => string

/**
 * The messages of one language, by key. Throws where a message is missing, so that no listing has a
 * gap.
 */
export const wordsOf = (folder: string): Words => {
  const messages = messagesOf(folder)
  return (key) => {
    const found = messages[key]
    if (!found) throw new Error(`${folder} has no message ${key}: the listing quotes it.`)
    return found.message
  }
}

const points = (word: Words, ...keys: [title: string, text: string][]) =>
  keys.map(([title, text]) => `• ${word(title)}\n  ${word(text)}`).join('\n')

/**
 * What is read, kept and sent, in the words of the settings page: the one text for listing and
 * policy.
 */
const privacy = (word: Words) => [
  [word('welcome_reads'), word('welcome_reads_1'), word('welcome_kept')].join('\n'),
  [word('options_kept'), ...keptItems.map((item) => `• ${word(`options_kept_${item}`)}`)].join(
    '\n',
  ),
  word('options_kept_never'),
  word('options_kept_sent'),
]

/**
 * The long text of a listing, from the words that the product itself says: nothing is promised that
 * it does not show.
 */
export const descriptionOf = (word: Words): string =>
  [
    word('welcome_title'),
    word('popup_unofficial'),
    points(
      word,
      ['welcome_see_title', 'welcome_see_text'],
      ['welcome_carry_title', 'welcome_carry_text'],
      ['welcome_right_title', 'welcome_right_text'],
    ),
    ...privacy(word),
  ].join('\n\n')

/** The privacy policy of one language, as Markdown. The full English text is docs/privacy.md. */
export const policyOf = (word: Words): string =>
  [`# ${word('extensionName')}`, word('popup_unofficial'), ...privacy(word)].join('\n\n')

/** Every text that a store asks for in one language. */
export function listingFor(
  store: StoreName,
  folder: string,
): Partial<Record<ListingField, string>> {
  const word = wordsOf(folder)
  const common = {
    name: word(store === 'apple' ? 'extensionShortName' : 'extensionName'),
    summary: word('extensionDescription'),
    description: descriptionOf(word),
    whatIsNew: word('store_new'),
  }
  return store === 'apple'
    ? { ...common, subtitle: word('store_subtitle'), keywords: word('store_keywords') }
    : common
}
