import type { Item } from '../../../dom/page-tree.ts'
import { classesOf, haveCommon } from '../alike/drawn-as.ts'
import type { PageRecord } from './records.ts'

/** How a record is drawn. */
interface Form {
  /** The tags of its frame and its name, and the level of that. */
  tags: string
  classes: string[]
}

export function formOf({ frame, name }: PageRecord): Form {
  const drawn = withoutList(frame)
  return { tags: `${drawn.tag} ${name.item.tag} ${name.level}`, classes: classesOf(drawn) }
}

export const keyOf = (form: Form) => Object.values(form).join(' ')

/** Drawn as the other is; their classes may tell what state each is in, too. */
export const isOfForm = (one: Form, other: Form): boolean =>
  one.tags === other.tags &&
  (one.classes.length > 0 ? haveCommon(one.classes, other.classes) : other.classes.length === 0)

/** The only one of its list is as large as the list. */
const withoutList = (frame: Item): Item =>
  frame.children.length === 1 ? withoutList(frame.children[0]!) : frame
