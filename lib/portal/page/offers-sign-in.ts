import { type PageTree, textOf } from '../dom/page-tree.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** A control that says nothing but "Sign in": nobody who is signed in is shown one. */
export const offersSignIn = (tree: PageTree, lexicon: Lexicon): boolean =>
  tree.lines.some((line) => {
    const text = textOf(line)
    if (text.length > 60 || !(line.item.press ?? line.parts[0]!.item.press)) return false
    const tokens = lexicon.tokens(text)
    return (
      tokens.some(({ is }) => /[gG]/.test(is)) && tokens.every(({ is }) => /^[gGwsV]+$/.test(is))
    )
  })
