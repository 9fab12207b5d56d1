import type { Look } from '../../dom/page-query.ts'
import { saysMailsLink } from '../../text/mail-words.ts'
import * as Word from '../../lexicon/classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { linesIn } from './dialog-texts.ts'
import { isOneOf } from '../../lexicon/says.ts'

/**
 * Whether a dialog about one product mails the link to it, or says that it did. One that speaks of
 * people or of sharing may send an invitation.
 */
export function mailsLink(look: Look, dialog: Element, lexicon: Lexicon | null): boolean {
  if (!lexicon) return false
  const texts = linesIn(look, dialog).map(look.text)
  return (
    texts.some(saysMailsLink) &&
    !texts.some((text) =>
      lexicon
        .tokens(text)
        .some((token) =>
          isOneOf(token, Word.sharing + Word.person + Word.shares + Word.subscription),
        ),
    )
  )
}
