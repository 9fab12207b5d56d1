import { attributeOf } from '../dom/native.ts'
import { holds, type Item, type PageTree, textOf } from '../dom/page-tree.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { offersSignIn } from './offers-sign-in.ts'
import { mailAddress } from './shown-mail.ts'

const matter = /^(?:main|article|table|section|footer|(?:alert)?dialog|contentinfo|form)$/

/**
 * Who is signed in, on a page whose bars do not say: by a line "Signed in as …", or by an address
 * that stands alone around the page's matter, where links lead through the site and nothing offers
 * to sign in. What a web component of the frame was told counts as a line.
 */
export function mailsInLines(tree: PageTree, lexicon: Lexicon | null): Set<string> {
  const main = tree.items.some(({ tag, role }) => tag === 'main' || role === 'main')
  const leads = tree.items.filter((item) => isLead(item) && !isWithin(item, matter))
  /** Without a mark for the matter: in the smallest part with such a link there is none of it. */
  const isBar = (part: Item | null): boolean =>
    part !== null &&
    (leads.some((lead) => holds(part, lead))
      ? leads.filter((lead) => holds(part, lead)).length > 1 &&
        !/kaspersky \p{L}/iu.test(part.element.textContent!) &&
        !tree.headings.some((heading) => holds(part, heading))
      : isBar(part.parent))
  const isOutside = (item: Item) =>
    !isWithin(item, matter) && (main || item.beside || isBar(item.parent))
  const mayStandAlone =
    leads.length > 1 &&
    !tree.root.element.querySelector('input[type=password],input[type=email]') &&
    !(lexicon && offersSignIn(tree, lexicon))
  const says = (text: string) => {
    const words = lexicon?.asides().tokens(text) ?? []
    return words.some(({ is }) => is.includes('I')) && words.every(({ is }) => /[Iw]/.test(is))
  }
  const found = new Set<string>()
  let before = ''
  const add = (text: string, item: Item) => {
    const [mail] = (text.length < 400 && mailAddress.exec(text.replace(joined, ' '))) || []
    const rest = mail && text.replace(mail, '').trim()
    if (
      mail &&
      !isOffice.test(mail) &&
      !isWithin(item, /dialog/) &&
      !attributeOf((item.press ?? item).element, 'href')?.startsWith('mailto:') &&
      (says(rest || before) || (!rest && mayStandAlone && isOutside(item)))
    )
      found.add(mail.toLowerCase())
    before = text
  }
  for (const line of tree.lines) add(textOf(line), line.item)
  for (const item of tree.items)
    if (item.tag.includes('-'))
      for (const { name, value } of item.element.attributes)
        if (/user|mail|account|login/.test(name)) add(value, item)
  return found
}

/** What other scripts write before and behind an address without a space. */
const joined = /[：（「]|(?<=\.[a-z]{2,9})(?![\p{sc=Latin}\d])\p{L}+/giu

/** A sidebar ends with who is signed in. */
export const isWithin = (item: Item | null, places: RegExp): boolean =>
  item !== null &&
  (places.test(item.role) ||
    (places.test(item.tag) &&
      !(item.tag === 'footer' && /^(?:aside|nav)$/.test(item.parent!.tag))) ||
    isWithin(item.parent, places))

/** A link within the site, and not one of those that stand on every page. */
const isLead = ({ tag, element }: Item) =>
  tag === 'a' &&
  /^\/(?!\/|.*(?:priva|terms|legal|support|help|cookie|contact|sign|log))./i.test(
    attributeOf(element, 'href') ?? '',
  )

/** An address that belongs to no one person. */
const isOffice =
  /kaspersky|^(?:.*[._-])?(?:support|help|info|sales|contact|service|privacy|no-?reply|office|team|hello)[\d._-]*@/i
