import { attributeOf } from '../../dom/native.ts'
import type { Item } from '../../dom/page-tree.ts'
import { classesOf } from './built-alike.ts'
import type { RecordReading } from './read-record.ts'
import type { PageRecord } from './records.ts'

/**
 * With those that show too little by themselves beside others that are read: "Free", or nothing
 * where they are folded up.
 */
export function withFolded<T extends RecordReading & { record: PageRecord }>(all: T[]): T[] {
  const found = all.filter(({ isSubscription }) => isSubscription)
  const rowOf = ({ frame }: PageRecord) => `${frame.parent?.from} ${frame.tag}`
  const rows = new Set(found.map(({ record }) => rowOf(record)))
  return all.filter((one) => {
    const { isSubscription, isPriced, isOffered, isTrial, isHad, facts, isInOffer, record } = one
    // A button beside the free one, in a row with those that somebody has, may offer another.
    const isFree = !isOffered && facts.free === true
    // In a section of their own, as the records of the others are drawn.
    const isInForm = !isInOffer && found.some((other) => isOfForm(record, other.record))
    const isWeak =
      isTrial ||
      isFree ||
      (isHad && facts.free === true) ||
      (!isPriced && isFolded(record.name.item))
    return (
      isSubscription || (isWeak && rows.has(rowOf(record))) || ((isFree || isTrial) && isInForm)
    )
  })
}

/** Drawn as the other is; their classes may tell what state each is in, too. */
function isOfForm(one: PageRecord, other: PageRecord): boolean {
  const [first, second] = [withoutList(one.frame), withoutList(other.frame)]
  return (
    first.tag === second.tag &&
    one.name.item.tag === other.name.item.tag &&
    one.name.level === other.name.level &&
    (classesOf(first).length > 0
      ? classesOf(second).some((mark) => classesOf(first).includes(mark))
      : classesOf(second).length === 0)
  )
}

/** The only one of its list is as large as the list. */
const withoutList = (frame: Item): Item =>
  frame.children.length === 1 ? withoutList(frame.children[0]!) : frame

const isFolded = ({ press }: Item) =>
  press !== null &&
  (attributeOf(press.element, 'aria-expanded') === 'false' ||
    (press.tag === 'summary' &&
      press.parent?.tag === 'details' &&
      attributeOf(press.parent.element, 'open') === null))
