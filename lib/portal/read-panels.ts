import type { Reading } from '../domain/reading.ts'
import type { Subscription } from '../domain/subscription.ts'
import { digest } from './digest.ts'
import type { Look } from './look.ts'
import { isProductName } from './product-name.ts'
import { shownDays } from './shown-days.ts'

/**
 * The subscriptions that a page lists, by their shape: a product's name and, in the smallest frame around it, exactly
 * one "used / total". No public source shows this page (portal.md), so nothing less is taken for a subscription.
 * Errors: null where there is no such panel. The page may draw only a part of the list and nobody can tell: every list
 * carries `maybe-incomplete`. A day is taken as the last one only if it is the panel's one coming day: a day that has
 * passed may be that of buying or activating. The pair marks a panel and is not kept: it may count people.
 */
export function readPanels(look: Look, document: Document, dialogs: Element[], now: Date): Reading<Subscription[]> | null {
  const names = look.all('name').filter((name) => !dialogs.some((dialog) => dialog.contains(name)) && isProductName(look.text(name)))
  const language = document.documentElement.lang
  const held = namesHeld(names, document.body)
  const panels = names.map((name) => panelOf(look, name, held)).filter((panel) => panel !== null)
  const unique = new Map(panels.map(({ name, frame }) => [`${name} ${look.words(frame)}`, subscriptionOf(look, name, frame, language, now)]))
  if (unique.size === 0) return null
  return { ok: true, value: numbered([...unique.values()]), warnings: [{ kind: 'maybe-incomplete', missing: ['list-end'] }] }
}

/** How many names each element around a name holds; a name inside a name is one. */
function namesHeld(names: Element[], end: Element): Map<Element, number> {
  const held = new Map<Element, number>()
  const outermost = names.filter((name) => !names.some((other) => other !== name && other.contains(name)))
  for (const name of outermost) for (let frame = name.parentElement; frame && frame !== end; frame = frame.parentElement) held.set(frame, (held.get(frame) ?? 0) + 1)
  return held
}

/** The smallest element around a name that also holds a pair; null where another name or a second pair comes first. */
function panelOf(look: Look, name: Element, held: Map<Element, number>): { name: string; frame: Element } | null {
  for (let frame = name.parentElement; frame && held.get(frame) === 1; frame = frame.parentElement) {
    const pairs = pairsIn(look.words(frame))
    if (pairs.length > 1) return null
    // What leads out of the portal is an advert, or stands beside one.
    if (frame.querySelector('a[href^=http]:not([href^="https://my.kaspersky.com/"])')) return null
    if (pairs[0]) return { name: look.text(name), frame }
  }
  return null
}

/** "4/10", "4 / 10": neither a date nor a part of one. What it counts is not to be told: device places, or people. */
const pairsIn = (text: string) => [...text.matchAll(/(?<![\d/.,-])\d{1,5} ?[/∕／] ?\d{1,5}(?![\d/.,-])/g)]

function subscriptionOf(look: Look, product: string, frame: Element, language: string, now: Date): Subscription {
  const today = now.toISOString().slice(0, 10)
  const coming = shownDays(frame, look.words(frame), language).filter((day) => day > today)
  const [day] = coming
  return { id: digest(product), product, ...(day && coming.length === 1 ? { expiresOn: day } : {}) }
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
