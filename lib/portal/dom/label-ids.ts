import { attributeOf } from './native.ts'

/** The ids of the elements that an element is called by. */
export const labelIds = (element: Element): string[] =>
  (attributeOf(element, 'aria-labelledby') ?? '').split(/\s+/).slice(0, mostIds)

/** A name of more parts is no name. */
const mostIds = 5
