import { shadowOf } from '../dom/native.ts'
import type { Look } from '../dom/page-query.ts'
import { type PageTree, textOf } from '../dom/page-tree.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** A control that says nothing but "Sign in": nobody who is signed in is shown one. */
export const offersSignIn = (tree: PageTree, lexicon: Lexicon): boolean =>
  pressedTexts(tree).some((text) => {
    const tokens = lexicon.tokens(text)
    return (
      tokens.some(({ is }) => /[gG]/.test(is)) && tokens.every(({ is }) => /^[gGwsV]+$/.test(is))
    )
  })

/** Where a control leads that signs out: the address is not translated. */
export const signOut = ['logout', 'log-out', 'logoff', 'signout', 'sign-out', 'signoff']
  .flatMap((word) =>
    ['a[href', 'form[action', 'button[formaction'].map((at) => `${at}*="${word}" i]`),
  )
  .join()

/**
 * A control that says nothing but "Sign out" or leads there: nobody who is signed out is shown one.
 * A menu may be closed; what such a menu holds counts where no control offers to sign in.
 */
export function offersSignOut(
  tree: PageTree,
  document: Document,
  { shows }: Pick<Look, 'shows'>,
  lexicon: Lexicon | null,
): boolean {
  const roots = [document, ...tree.items.flatMap(({ element }) => shadowOf(element) ?? [])]
  const leading = roots.flatMap((root) => [...root.querySelectorAll(signOut)])
  if (leading.some(shows)) return true
  if (!lexicon) return false
  const says = pressedTexts(tree, true).some((text) => {
    const tokens = lexicon.asides().tokens(text)
    return tokens.some(({ is }) => is.includes('e')) && tokens.every(({ is }) => /^[ew]+$/.test(is))
  })
  return says || (leading.length > 0 && !offersSignIn(tree, lexicon))
}

const matter = 'main,[role=main],article,dialog,[role=dialog]'

/** What short controls say; `outside`: only those around the page's matter. */
const pressedTexts = (tree: PageTree, outside = false): string[] =>
  tree.lines
    .filter(({ item, parts }) => {
      const press = item.press ?? parts[0]!.item.press
      return press && !(outside && press.element.closest(matter))
    })
    .map(textOf)
    .filter(({ length }) => length <= 60)
