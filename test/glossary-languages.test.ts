import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messagesOf } from './tools/messages.ts'

interface Term {
  /** As Kaspersky's own help says it in this language. */
  word: string
  /**
   * What of the word stays the same in every form; left out: the word itself. Any of them will do.
   */
  stems?: string[]
  /** Words that mean the same and are not ours. */
  never?: string[]
  /** The help article that the word stands in, or `not confirmed`. */
  source: string
}

const home = 'docs/glossary-languages'
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Term>
const glossaries = readdirSync(home)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name.replace('.json', ''), read(`${home}/${name}`)] as const)

/** Messages that cannot be said without the term. */
const saidIn: Record<string, string[]> = {
  subscription: ['popup_subscriptions', 'reason_expired', 'setup_subscription', 'ask_whose'],
  'activation code': ['reason_not_added_yet', 'step_renewed_inactive'],
  device: ['get_this_device', 'setup_device', 'step_no_app_for_platform'],
  place: ['reason_no_free_device_place', 'stepAction_free_place', 'ask_what_places'],
  account: ['options_column_account', 'reason_account_deleted', 'step_vpn_anonymous_purchase'],
  'customer service': ['step_blocked', 'step_older_version', 'step_other_email'],
  download: ['guide_press_download_unnamed', 'setup_step_download', 'reason_state_blocks_download'],
  'My Kaspersky': ['state_open_portal', 'setup_step_portal'],
  'sign in': ['state_signed_out_button', 'setup_step_portal', 'step_store_sign_in'],
  renew: ['step_limited_functionality', 'stepAction_renew', 'ask_renewed'],
  shared: ['card_shared', 'options_shared'],
}
/** Licences of software are licences in every language. */
const elsewhere = ['options_licences']

test('every language has a glossary', () => {
  expect(glossaries.map(([folder]) => folder).toSorted()).toEqual(
    readdirSync('public/_locales').toSorted(),
  )
})

describe.each(glossaries)('%s', (folder, terms) => {
  const messages = Object.entries(messagesOf(folder)).map(
    ([key, { message }]) => [key, message.toLowerCase()] as const,
  )
  const textOf = new Map(messages)

  test('has every term, with where it stands or that nobody knows', () => {
    expect(Object.keys(terms)).toEqual(Object.keys(saidIn))
    const unsure = Object.values(terms).filter(
      ({ source }) =>
        source !== 'not confirmed' && !/^support\.kaspersky\.(?:com|it|ru|co\.jp)\//.test(source),
    )
    expect(unsure).toEqual([])
  })

  test('says the terms as Kaspersky’s help does', () => {
    const missing = Object.entries(saidIn).flatMap(([term, keys]) => {
      const { word, stems = [word] } = terms[term]!
      return keys
        .map((key) => [key, textOf.get(key) ?? ''] as const)
        .filter(([, text]) => !stems.some((stem) => text.includes(stem.toLowerCase())))
        .map(([key, text]) => `${word}, ${key}: ${text}`)
    })
    expect(missing).toEqual([])
  })

  test('says them in no other way', () => {
    const wrong = Object.values(terms).flatMap(({ never = [] }) =>
      messages
        .filter(
          ([key, text]) => !elsewhere.includes(key) && never.some((one) => text.includes(one)),
        )
        .map(([key, text]) => `${key}: ${text}`),
    )
    expect(wrong).toEqual([])
  })
})
