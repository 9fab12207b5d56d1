import { nameWith } from '../../dom/class-names.ts'
import { attributeOf } from '../../dom/native.ts'
import { countTo, fromOf } from '../../dom/in-order.ts'
import { isPlace, isWithin, type Item, type PageTree } from '../../dom/page-tree.ts'
import * as Word from '../../lexicon/classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isOneOf, says } from '../../lexicon/says.ts'
import { offersSignIn, signOutControls } from './offers-sign-in.ts'
import { isProductName, isBrandAlone } from '../../text/product-name.ts'
import { mailAddress } from '../../text/mail-address.ts'

const matter = /^(?:main|article|table|section|footer|(?:alert)?dialog|contentinfo|form)$/

/**
 * Who is signed in, on a page whose bars do not say: by a line "Signed in as …", or by an address
 * that stands around the page's matter, alone or with a person's name, where controls lead through
 * the site and nothing offers to sign in. What a control there is called counts as a line, and so
 * does what a web component was told.
 */
export function mailsInLines(tree: PageTree, lexicon: Lexicon | null): Set<string> {
  const { isOutside, leadsOn } = surroundings(tree, lexicon)
  const isAsked = asksWho(tree, lexicon)
  const mayStandAlone = leadsOn && !isAsked
  const isAtHead = headOf(tree)
  const isOthers = (text: string) =>
    lexicon !== null &&
    says(lexicon.tokens(text), Word.sharing + Word.shares + Word.withYou + Word.doneBy)
  const found = new Set<string>()
  let before = ''
  const mailIn = (text: string, item: Item) => {
    const [mail] = (text.length < 400 && mailAddress.exec(text.replace(joined, ' '))) || []
    return mail &&
      !isOffice.test(mail) &&
      !isWithin(item, /dialog/) &&
      !attributeOf((item.press ?? item).element, 'href')?.startsWith('mailto:')
      ? mail
      : null
  }
  const add = (text: string, item: Item) => {
    const mail = mailIn(text, item)
    const rest = mail && text.replace(mail, '').replace(/^[\s|·•:,()–-]+|[\s|·•:,()–-]+$/gu, '')
    if (
      mail &&
      (saysWho(rest || before, lexicon) ||
        (isPerson(rest!) &&
          !isOthers(rest || before) &&
          ((mayStandAlone && isOutside(item)) || (!isAsked && isAtHead(item)))))
    )
      found.add(mail.toLowerCase())
    before = item.press ? '' : text
  }
  for (const line of tree.lines) add(line.text, line.item)
  for (const item of tree.items) {
    if (item.tag.includes('-'))
      for (const { name, value } of item.element.attributes)
        if (/user|mail|account|login/.test(name)) add(value, item)
    if (!mayStandAlone) continue
    for (const name of ['aria-label', 'title']) {
      const label = attributeOf(item.element, name)
      const mail =
        label?.includes('@') && isOutside(item) && !isOthers(label) && mailIn(label, item)
      if (mail) found.add(mail.toLowerCase())
    }
  }
  return found
}

/** "Signed in as", or a greeting with a person's name. */
export function saysWho(text: string, lexicon: Lexicon | null): boolean {
  const words = lexicon?.asides().tokens(text) ?? []
  const names = words.filter(({ is }) => is === '')
  return (
    says(words, Word.signedIn) &&
    words.every((one) => one.is === '' || isOneOf(one, Word.signedIn + Word.quiet)) &&
    (names.length === 0 || (names.length < 3 && /\p{Lu}\p{L}+[!.]?$/u.test(text)))
  )
}

/**
 * Tells what stands in a bar before all that the page is about, or in an element named after the
 * page's user.
 */
function headOf({ headings, lines }: PageTree): (item: Item) => boolean {
  const product = lines.find(({ text }) => isProduct(text.trim()))?.item
  const end = Math.min(...[headings[0], product].map((item) => item?.from ?? Infinity))
  return (item) => item.to < end && isInBar(item) && !isWithin(item, matter)
}

/** The brand alone is the site's name, too. */
const isProduct = (text: string) => isProductName(text) && !isBrandAlone(text)

const isInBar = (item: Item | null): boolean =>
  item !== null && (item.tag === 'nav' || isNamedAs(bar, item) || isInBar(item.parent))
const bar = nameWith('top-?bar|header|app-?bar|nav-?bar|user|account|profile')

const isNamedAs = (names: RegExp, { element }: Item) =>
  ['class', 'id', 'data-testid'].some((name) => names.test(attributeOf(element, name) ?? ''))

/** Nothing, the letters of a person's picture, or first and last name. */
const isPerson = (text: string) =>
  /^(?:\p{L}{0,2}|(?:\p{L}{1,2} )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,2})$/u.test(text)

/** A field or control to sign in with; one in a window may send a link. */
function asksWho(tree: PageTree, lexicon: Lexicon | null): boolean {
  const page = tree.root.element
  return (
    page.querySelector('input[type=password]') !== null ||
    [...page.querySelectorAll('input[type=email]')].some((field) => !field.closest(elsewhere)) ||
    (lexicon !== null && offersSignIn(tree, lexicon))
  )
}

const elsewhere = 'dialog,[role=dialog],[aria-modal=true],footer'

/** What stands around the page's matter, and whether controls there lead on. */
function surroundings(tree: PageTree, lexicon: Lexicon | null) {
  const main = tree.items.some(({ tag, role }) => tag === 'main' || role === 'main')
  const layouts = layoutsOf(tree)
  const isInMatter = (item: Item | null): boolean =>
    item !== null && ((isPlace(item, matter) && !layouts.has(item)) || isInMatter(item.parent))
  const leads = tree.items.filter(
    (item) =>
      (isLead(item) || (lexicon && item.press === item && item.beside)) && !isInMatter(item),
  )
  const outs = lexicon ? signOutControls(tree, lexicon) : []
  /** Without a mark for the matter: in the smallest part with such a link there is none of it. */
  const bars = new Map<Item, boolean>()
  const isBar = (part: Item | null): boolean => {
    if (part === null) return false
    const known = bars.get(part)
    if (known !== undefined) return known
    const inside = countIn(leads, part)
    const out = countIn(outs, part) > 0
    const answer =
      inside === 0 && !out
        ? isBar(part.parent)
        : (inside > 1 || out) &&
          countIn(tree.headings, part) === 0 &&
          !/kaspersky \p{L}/iu.test(part.element.textContent!)
    bars.set(part, answer)
    return answer
  }
  return {
    isOutside: (item: Item) => !isInMatter(item) && (main || item.beside || isBar(item.parent)),
    leadsOn: leads.length > 1 || outs.length > 0,
  }
}

/** How many of them, in the order of the page, stand in that part or are it. */
const countIn = (ordered: Item[], { from, to }: Item) =>
  countTo(ordered, fromOf, to) - countTo(ordered, fromOf, from - 1)

/** Tables, forms and sections that the whole page is laid out with: they hold its bars. */
function layoutsOf(tree: PageTree): Set<Item> {
  const layouts = new Set<Item>()
  for (const item of tree.items)
    if (/^(?:main|nav|header)$/.test(item.tag) || /^(?:main|navigation|banner)$/.test(item.role))
      for (let at = item.parent; at && !layouts.has(at); at = at.parent)
        if (!/^(?:main|article)$/.test(at.tag)) layouts.add(at)
  return layouts
}

/** What other scripts write before and behind an address without a space. */
const joined = /[：（「]|(?<=\.[a-z]{2,9})(?![\p{sc=Latin}\d])\p{L}+/giu

/** A link within the site, and not one of those that stand on every page. */
const isLead = ({ tag, element }: Item) =>
  tag === 'a' &&
  /^\/(?!\/|.*(?:priva|terms|legal|support|help|cookie|contact|sign|log))./i.test(
    attributeOf(element, 'href') ?? '',
  )

/** An address that belongs to no one person. */
const isOffice =
  /kaspersky|^(?:.*[._-])?(?:support|help|info|sales|contact|service|privacy|no-?reply|office|team|hello)[\d._-]*@/i
