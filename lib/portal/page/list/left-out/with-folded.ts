import { attributeOf } from '../../../dom/native.ts'
import type { Item } from '../../../dom/page-tree.ts'
import type { RecordReading } from '../facts/read-record.ts'
import { formOf, isOfForm, keyOf } from '../records/record-form.ts'
import type { PageRecord } from '../records/records.ts'

/**
 * With those that show too little by themselves beside others that are read: "Free", or nothing
 * where they are folded up.
 */
export function withFolded<T extends RecordReading & { record: PageRecord }>(all: T[]): T[] {
  const found = all.filter(({ isSubscription }) => isSubscription)
  const rowOf = ({ frame }: PageRecord) => `${frame.parent?.from} ${frame.tag}`
  const rows = new Set(found.map(({ record }) => rowOf(record)))
  const forms = [
    ...new Map(
      found.map(({ record }) => formOf(record)).map((form) => [keyOf(form), form]),
    ).values(),
  ].slice(0, mostForms)
  return all.filter((one) => {
    if (one.isSubscription) return true
    const { isPriced, isOffered, isTrial, isHad, isBare, facts, isInOffer, record } = one
    // A button beside the free one, in a row with those that somebody has, may offer another.
    const isFree = !isOffered && facts.free === true
    // In a section of their own, as the records of the others are drawn.
    const isInForm = !isInOffer && forms.some((form) => isOfForm(formOf(record), form))
    const isWeak =
      isTrial ||
      isBare ||
      isFree ||
      (isHad && facts.free === true) ||
      (!isPriced && isFoldedUp(record.name.item))
    return (isWeak && rows.has(rowOf(record))) || ((isFree || isTrial) && isInForm)
  })
}

/** A page for people draws its records in a few forms. */
const mostForms = 50

const isFoldedUp = ({ press }: Item) =>
  press !== null &&
  (attributeOf(press.element, 'aria-expanded') === 'false' ||
    (press.tag === 'summary' &&
      press.parent?.tag === 'details' &&
      attributeOf(press.parent.element, 'open') === null))
