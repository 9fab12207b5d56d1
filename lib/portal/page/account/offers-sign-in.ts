import type { Look } from '../../dom/page-query.ts'
import { type Item, type Line, type PageTree, pressOf, rootsIn } from '../../dom/page-tree.ts'
import * as Word from '../../lexicon/classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { says, saysOnly } from '../../lexicon/says.ts'

/** A control that says nothing but "Sign in": nobody who is signed in is shown one. */
export const offersSignIn = (tree: PageTree, lexicon: Lexicon): boolean =>
  pressedLines(tree).some((line) => {
    const tokens = lexicon.tokens(line.text)
    return (
      says(tokens, Word.signIn + Word.signedOut) &&
      saysOnly(tokens, Word.signIn + Word.signedOut + Word.quiet + Word.subscription + Word.shares)
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
  const leading = rootsIn(document, tree).flatMap((root) => [...root.querySelectorAll(signOut)])
  if (leading.some(shows)) return true
  if (!lexicon) return false
  return (
    signOutControls(tree, lexicon).length > 0 ||
    (leading.length > 0 && !offersSignIn(tree, lexicon))
  )
}

/** Controls around the page's matter that say nothing but "Sign out". */
export const signOutControls = (tree: PageTree, lexicon: Lexicon): Item[] =>
  pressedLines(tree)
    .filter((line) => {
      const tokens = lexicon.asides().tokens(line.text)
      return (
        !line.item.element.closest(mainPart) &&
        says(tokens, Word.signOut) &&
        saysOnly(tokens, Word.signOut + Word.quiet)
      )
    })
    .map(({ item }) => item)

const mainPart = 'main,[role=main],article,dialog,[role=dialog]'

/** Lines of short controls. */
const pressedLines = (tree: PageTree): Line[] =>
  tree.lines.filter((line) => pressOf(line) && line.text.length <= 60)
