import type { KeptAnswers } from '../../domain/answers/kept-answers.ts'
import type { Given } from '../../domain/answers/walk.ts'
import { isSameProduct } from '../../domain/subscription/product-key.ts'
import type { Subscription } from '../../domain/subscription.ts'
import type { Chosen } from '../offers.ts'

/** Where the user is in the popup. `subscription: null` = all applications, without an account. */
export type Place =
  | { view: 'home' }
  | ({ view: 'downloads'; subscription: string | null } & Chosen)
  | { view: 'scrubbed-copy' }
  | ({ view: 'answers'; subscription: string | null; given: Given } & Chosen & {
        /** Everything is asked again, also what is known. */
        fresh: boolean
        /** Where a step back leads: the question before, or whence the first one was opened. */
        before: Place
        /** What was kept of earlier answers when the first question was asked. */
        earlier?: KeptAnswers
      })

export type AnswersPlace = Extract<Place, { view: 'answers' }>
export type DownloadsPlace = Extract<Place, { view: 'downloads' }>

/** As stored in `storage.session` under `popupPlaceKey`. */
export interface KeptPlace {
  place: Place
  search: string
  /** The application and device chosen last, used for the next subscription that is opened. */
  choice: Chosen
  /** Epoch ms. */
  at: number
}

/** For this long, ms, the popup opens again where the user left it. */
const rememberFor = 60_000

const nothingChosen: Chosen = { application: null, platform: null }

/**
 * The place at which to open: home if nothing is kept, if it is too old, or if it is not ours (for
 * example from another version).
 */
export function placeToOpen(
  kept: unknown,
  now: Date,
): Pick<KeptPlace, 'place' | 'search' | 'choice'> {
  const item = (kept ?? {}) as Partial<KeptPlace>
  const age = now.getTime() - (item.at ?? 0)
  const { place, search = '' } = age >= 0 && age <= rememberFor ? item : {}
  const choice = { ...nothingChosen, ...item.choice }
  // The copy shows a page that may be gone by now, so this view does not open again by itself.
  const isOpened = place && ['home', 'downloads'].includes(place.view)
  return { place: isOpened ? place : { view: 'home' }, search, choice }
}

type List = readonly Subscription[] | null

/**
 * The same place after the list was read anew. A page's list has other ids than the JSON that
 * follows. What is open stays open if exactly one entry of its product was there before and is
 * there now.
 */
export function placeAfter(place: Place, before: List, now: List): Place {
  if (
    place.view !== 'downloads' ||
    place.subscription === null ||
    now?.some(({ id }) => id === place.subscription)
  )
    return place
  const open = before?.find(({ id }) => id === place.subscription)
  const named = (list: List) => list?.filter((one) => open && isSameProduct(one, open)) ?? []
  const [same, other] = named(now)
  return same && !other && !named(before)[1] ? { ...place, subscription: same.id } : place
}
