import { headings } from '../../dom/headings.ts'
import { mailAddress } from '../../text/mail-address.ts'
import { places } from './shown-mail.ts'

const notInBar = `${headings},main,[role=main],article,table,footer,dialog,[role=dialog]`

/** The menu of who is signed in may stand over the page's matter, beside its title. */
const notOverMatter = `${headings},article,section,li,table,footer,dialog,[role=dialog]`

/** Pieces of text and labels that are looked at for an address. */
const mostPieces = 3000

/**
 * Who is signed in, by the bars of the page: an address that stands in a header or menu as one
 * piece, for the words beside it would be taken for its beginning, or in the label of what stands
 * there.
 */
export function mailsInBar(document: Document): Set<string> {
  const mails = new Set<string>()
  const add = (text: string | null) => {
    const mail = mailAddress.exec((text ?? '').slice(0, 330))
    if (mail) mails.add(mail[0].toLowerCase())
  }
  let left = mostPieces
  for (const place of document.querySelectorAll(places)) {
    // What stands in another place was looked at with that one.
    const isMenu = place.matches('button[aria-haspopup]')
    if (place.closest(isMenu ? notOverMatter : notInBar)) continue
    if (place.parentElement?.closest(places)) continue
    for (const one of [place, ...place.querySelectorAll('[aria-label*="@"],[title*="@"]')]) {
      if (left-- <= 0) break
      add(one.getAttribute('aria-label'))
      add(one.getAttribute('title'))
    }
    const walk = document.createTreeWalker(place, 4)
    while (walk.nextNode() && left-- > 0) add(walk.currentNode.nodeValue)
  }
  return mails
}
