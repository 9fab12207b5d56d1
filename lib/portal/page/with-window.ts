import { flatFacts } from '../../domain/subscription/flat-facts.ts'
import type { Subscription } from '../../domain/subscription.ts'
import type { PageReading } from './page-reading.ts'

type List = PageReading['subscriptions']

/**
 * A list with what the open window of one of its subscriptions says besides: where only one of the
 * list has its name, and nothing that both say differs. Else the list alone.
 */
export function withWindow(list: List, window: List | undefined): List {
  const [one, ...others] = window?.ok ? window.value : []
  if (!list?.ok || !one || others.length > 0) return list
  const same = list.value.filter(({ product }) => product === one.product)
  const known = same[0]
  if (!known || same.length > 1 || !agree(known, one)) return list
  const places = { ...one.places, ...known.places }
  const merged = {
    ...one,
    ...known,
    ...(Object.keys(places).length > 0 && { places }),
  }
  return { ...list, value: list.value.map((entry) => (entry === known ? merged : entry)) }
}

function agree(known: Subscription, seen: Subscription): boolean {
  const [facts, other] = [known, seen].map((one) => flatFacts({ ...one, id: '' }))
  return [...facts!].every(([name, value]) => !other!.has(name) || other!.get(name) === value)
}
