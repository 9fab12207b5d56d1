import { dateWords } from '../browser/date-words.ts'
import { sentences, word } from '../browser/i18n.ts'
import type { Subscription } from '../domain/subscription.ts'
import type { Differences } from './differences.ts'
import { placesWords } from './places-words.ts'

/** The words for what differs, and for how old each of the two is, by `age`. */
export function differsWords(differences: Differences, age: (time: number) => string): string {
  const { onlyOnPage, otherwise, pageAt, listAt } = differences
  const told = otherwise.flatMap(factsWords)
  const others = otherwise.filter((both) => factsWords(both).length === 0)
  return sentences(
    ...(onlyOnPage.length > 0 ? [word('state_differs_only', onlyOnPage.join(', '))] : []),
    ...told,
    ...(others.length > 0
      ? [word('state_differs_other', others.map(({ list }) => list.product).join(', '))]
      : []),
    `${word('state_differs_page', age(pageAt))} · ${word('state_differs_list', age(listAt))}`,
  )
}

/** Last day and places, where the two say something else; none = they differ in other things. */
function factsWords({ page, list }: Differences['otherwise'][number]): string[] {
  const seen = factsOf(page)
  const facts = factsOf(list).flatMap((here, at) => {
    const there = seen[at]
    return here && there && here !== there ? [[there, here] as const] : []
  })
  const [there, here] = [0, 1].map((side) => facts.map((fact) => fact[side]).join(' · '))
  return there && here ? [word('state_differs_facts', list.product, there, here)] : []
}

const factsOf = ({ expiresOn, places }: Subscription) => [
  expiresOn && word('standing_ends_on', dateWords(expiresOn)),
  places && placesWords(places),
]
