import { attributeOf } from '../../../dom/native.ts'
import { drawnText } from '../../../dom/drawn-children.ts'
import { onceEach } from '../../../dom/once-each.ts'
import type { Item } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'
import { isQuestion } from '../../../text/is-question.ts'
import { mailAddress } from '../../../text/mail-address.ts'

/**
 * Closed, and not a menu, nor that of who is signed in, the place for a code, or one of several
 * questions and answers.
 */
export function isFolded({ element, parent }: Item, lexicon: Lexicon): boolean {
  if (!isClosed(element)) return false
  const title = textOfTitle(element)
  const isCode = says(lexicon.tokens(title), Word.code)
  return !isCode && !mailAddress.test(title) && !(parent && holdsQuestion(parent, lexicon.code))
}

const holdsQuestion = onceEach((around: Item, code: string) =>
  around.children.some((item) => isQuestion(textOfTitle(item.element), code)),
)

const isClosed = (element: Element) =>
  (attributeOf(element, 'aria-expanded') === 'false' &&
    attributeOf(element, 'aria-haspopup') === null) ||
  (element.localName === 'details' && attributeOf(element, 'open') === null)

const textOfTitle = (element: Element) =>
  drawnText(
    element.localName === 'details' ? (element.firstElementChild ?? element) : element,
  ).slice(0, 200)
