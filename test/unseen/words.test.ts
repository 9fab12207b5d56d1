import { expect, test } from 'vitest'
import { languageNames, languages } from '../stand-in/grammar/words/index.ts'
import { topics, type Topic } from '../stand-in/grammar/words/phrases.ts'

/** What each topic must leave room for; the others hold no value. */
const holes: Partial<Record<Topic, string>> = {
  total: 'n',
  expires: 'd',
  expiredOn: 'd',
  activateBefore: 'd',
  renews: 'd',
  kept: 'd',
  sharedBy: 'w',
  devicesPair: 'tu',
  usersPair: 'tu',
  of: 'tu',
  offer: 'dpt',
  tryFree: 'p',
  downloadTitle: 'p',
  downloadFor: 's',
}
/** Topics that no word may serve both of. */
const opposites: [Topic, Topic][] = [
  ['active', 'expired'],
  ['active', 'notActivated'],
  ['autoOn', 'autoOff'],
  ['free', 'trial'],
  ['blocked', 'suspended'],
  ['devices', 'users'],
  ['expiresLabel', 'expiredLabel'],
  ['expiresLabel', 'activateLabel'],
  ['expiresLabel', 'renewsLabel'],
  ['expiresLabel', 'keptLabel'],
  ['expiresLabel', 'sinceLabel'],
]

test('the 36 languages of the help are there', () => expect(languageNames).toHaveLength(36))

test.each(languageNames)('%s leaves room for every value, and says no two things alike', (name) => {
  const { phrases } = languages[name]!
  const wrong = topics.flatMap((topic) =>
    phrases[topic]
      .map((way) =>
        [...way.matchAll(/\{(\w)\}/g)]
          .map(([, hole]) => hole)
          .toSorted()
          .join(''),
      )
      .filter((found) => found !== (holes[topic] ?? '') && !(topic === 'more' && found === 'n'))
      .map((found) => `${topic} has room for "${found}"`),
  )
  const alike = opposites.flatMap(([one, other]) =>
    phrases[one]
      .filter((way) => phrases[other].some((there) => there.toLowerCase() === way.toLowerCase()))
      .map((way) => `${one} and ${other}: ${way}`),
  )
  expect([wrong, alike]).toEqual([[], []])
})
