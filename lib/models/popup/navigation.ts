import type { Given } from '../../domain/answers/walk.ts'
import type { Platform } from '../../domain/platform.ts'
import { isSameProduct } from '../../domain/subscription/product-key.ts'
import type { Subscription } from '../../domain/subscription.ts'

/** Which application for which device; null = not chosen. */
export interface Choice {
  application: string | null
  platform: Platform | null
}

/** Where the user is in the popup. `subscription: null` = all applications, without an account. */
export type Place =
  | { view: 'home' }
  | ({ view: 'downloads'; subscription: string | null } & Choice)
  | { view: 'scrubbed-copy' }
  | ({ view: 'answers'; subscription: string | null; given: Given } & Choice & {
        /** Everything is asked, also what is known. */
        fresh: boolean
      })

export type AnswersPlace = Extract<Place, { view: 'answers' }>
export type DownloadsPlace = Extract<Place, { view: 'downloads' }>

/** As kept in `storage.session` under `popupPlaceKey`. */
export interface KeptPlace {
  place: Place
  search: string
  /** The last application and device, for the next subscription that is opened. */
  choice: Choice
  /** Epoch ms. */
  at: number
}

/** The popup opens where the user left off for this long, in ms. */
const rememberFor = 60_000

const nothingChosen: Choice = { application: null, platform: null }

/**
 * The place to open at; home when nothing is kept, it is too old, or it is not ours (an item from
 * another version).
 */
export function placeToOpen(
  kept: unknown,
  now: Date,
): Pick<KeptPlace, 'place' | 'search' | 'choice'> {
  const item = (kept ?? {}) as Partial<KeptPlace>
  const age = now.getTime() - (item.at ?? 0)
  const { place, search = '' } = age >= 0 && age <= rememberFor ? item : {}
  const choice = { ...nothingChosen, ...item.choice }
  // The copy shows a page that may be gone by now: it is not opened again by itself.
  const isOpened = place && ['home', 'downloads'].includes(place.view)
  return { place: isOpened ? place : { view: 'home' }, search, choice }
}

type List = readonly Subscription[] | null

/**
 * The same place after the list was read anew. A page's list names its entries otherwise than the
 * portal's answer that follows it: what is open stays open if one entry of its product, and only
 * one, was there before and is there now.
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
