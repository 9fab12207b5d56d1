import { portalOrigin } from '../../domain/portal-addresses.ts'
import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import type { Reading } from '../../domain/reading.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { digest } from '../text/hash-id.ts'
import type { Look } from '../dom/page-query.ts'
import { isProductName } from '../text/product-name.ts'
import { shownDays } from '../text/dates-in-text.ts'

/**
 * The subscriptions that a page lists, by their shape: a product's name and, in the smallest frame around it, a
 * "used / total". No public source shows this page (portal.md), so nothing less is taken for a subscription.
 * Errors: null where there is no such panel. The page may draw only a part of the list and nobody can tell: every list
 * carries `maybe-incomplete`. The pair marks a panel and is not kept: it may count people.
 */
export function readPanels(
  look: Look,
  document: Document,
  dialogs: Element[],
  now: Date,
): Reading<Subscription[]> | null {
  const names = look
    .all('name')
    .filter((name) => !dialogs.some((dialog) => dialog.contains(name)) && look.text(name))
  const language = document.documentElement.lang
  const held = namesHeld(names, document.body)
  const panels = names
    .filter((name) => isProductName(look.text(name)))
    .map((name) => panelOf(look, name, held))
    .filter((panel) => panel !== null)
  // One that says the same, blanks aside, is the same panel drawn twice.
  const unique = new Map(
    panels.map(({ name, frame }) => [
      `${name} ${look.words(frame).replaceAll(' ', '')}`,
      subscriptionOf(look, name, frame, language, now),
    ]),
  )
  if (unique.size === 0) return null
  return {
    ok: true,
    value: numbered([...unique.values()]),
    warnings: [{ kind: 'maybe-incomplete', missing: ['list-end'] }],
  }
}

/** How many names each element around a name holds; a name inside a name is one. */
function namesHeld(names: Element[], end: Element): Map<Element, number> {
  const held = new Map<Element, number>()
  const outermost = names.filter(
    (name) => !names.some((other) => other !== name && other.contains(name)),
  )
  for (const name of outermost)
    for (let frame = name.parentElement; frame && frame !== end; frame = frame.parentElement)
      held.set(frame, (held.get(frame) ?? 0) + 1)
  return held
}

/** The smallest element around a name that also holds a pair; null where another name comes first, or it is a list. */
function panelOf(
  look: Look,
  name: Element,
  held: Map<Element, number>,
): { name: string; frame: Element } | null {
  let part = name
  for (
    let frame = name.parentElement;
    frame && held.get(frame) === 1;
    frame = frame.parentElement
  ) {
    // What leads out of the portal is an advert, or stands beside one.
    if (frame.querySelector(`a[href^=http]:not([href^="${portalOrigin}/"])`)) return null
    if (hasPair(look, frame))
      return [...frame.children].some(
        (other) => other !== part && isAlike(other, part) && hasPair(look, other),
      )
        ? null
        : { name: look.text(name), frame }
    part = frame
  }
  return null
}

/** Two rows of one list, by their looks: then the pair in the one says nothing of the name in the other. */
const isAlike = (one: Element, other: Element) =>
  one.localName === other.localName &&
  ((one.childElementCount > 0 && other.childElementCount > 0) ||
    [...one.classList].some((name) => other.classList.contains(name)))

/** "4/10", "4 / 10": neither a date nor a part of one. What it counts is not to be told: device places, or people. */
const hasPair = (look: Look, element: Element) =>
  /(?<![\d/.,-])\d{1,5} ?[/∕／] ?\d{1,5}(?![\d/.,-])/.test(look.words(element))

function subscriptionOf(
  look: Look,
  product: string,
  frame: Element,
  language: string,
  now: Date,
): Subscription {
  const text = look.words(frame)
  // A price or a share off: then the day may be that of an offer.
  const day = /[%٪\p{Sc}]/u.test(text)
    ? undefined
    : lastDay(shownDays(frame, text, language), now.toISOString().slice(0, 10))
  return { id: digest(product), product, ...(day && { expiresOn: day }) }
}

/**
 * The one coming day; undefined where that may be something else. A day that has passed may be the first of the term, whole
 * years before, or the last: then the coming one is an offer's ("ended on 1 November, -40 % until 1 December").
 */
function lastDay(days: PlainDate[], today: string): PlainDate | undefined {
  const [day, ...others] = days.filter((one) => one > today)
  const past = days.filter((one) => one <= today)
  if (!day || others.length > 0 || past.length > 1) return undefined
  return past.every((first) => isYearsApart(first, day)) ? day : undefined
}

/** A term of years ends on the day before its anniversary, on it, or a day or two beside it for leap years. */
function isYearsApart(first: PlainDate, last: PlainDate): boolean {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000
  const years = Math.round(days / 365.25)
  return years > 0 && Math.abs(days - years * 365.25) <= 2
}

/** Two panels of one product stay two. */
function numbered(list: Subscription[]): Subscription[] {
  const seen = new Map<string, number>()
  return list.map((entry) => {
    const count = (seen.get(entry.id) ?? 0) + 1
    seen.set(entry.id, count)
    return count === 1 ? entry : { ...entry, id: `${entry.id}-${count}` }
  })
}
