import { isRoute, type Section } from '../../domain/portal-addresses.ts'
import { classifyLink } from '../links.ts'
import { type Look, lookAt } from '../dom/page-query.ts'
import { pressable } from '../dom/controls.ts'
import { type GuideSelectorName, guideSelectors } from '../dom/guide-selectors.ts'
import type { Spot } from './spot.ts'
import { mostCompared, one, unique } from './only-one.ts'
import { mailButton, mailControls, mailField } from './mail-form.ts'
import { nameNodes } from './name-nodes.ts'
import { openDialogs } from '../page/dialog/open-dialogs.ts'
import { squares } from '../page/dialog/squares.ts'

/**
 * The one that is wanted among several, by its name on the portal; null = any, if there is only
 * one.
 */
export interface Wanted {
  product: string | null
  application: string | null
}

/** What is looked for by its words may be any element that the keyboard reaches. */
const targets = `${pressable},[role=menuitem],[tabindex="0"]`

/**
 * Finds something on the page. Null where it is not there, or where more than one element could be
 * it: a guide that points at the wrong thing is worse than one that only describes it. It only
 * looks: nothing is pressed, read out or kept.
 */
export function locate(document: Document, spot: Spot, wanted: Wanted): Element | null {
  const look = lookAt(document)
  const [dialog, ...others] = openDialogs(look)
  const place: ParentNode = dialog ?? document
  switch (spot) {
    case 'subscriptions':
      return one(
        unique([
          ...menuLinks(look, document, '/MyLicenses'),
          ...look.labelled('subscriptions', targets),
        ]),
      )
    case 'devices':
      return one(unique(menuLinks(look, document, '/MyDevices')))
    case 'add-code':
      return (
        one(outermost(allMarked(look, document, 'addCode'))) ??
        one(unique(look.labelled('haveActivationCode', 'h2,h3,h4,p,span,div,a,button')))
      )
    case 'subscription':
      return wanted.product === null ? null : one(unique(named(look, place, wanted.product)))
    case 'download':
      return ofApplication(look, place, downloadButtons(look, place), wanted)
    case 'confirm':
      return one(confirming(look, place)) ?? onlyOther(look, place, toOthers(look, place))
    case 'other-downloads':
      return one(toOthers(look, place)) ?? onlyOther(look, place, confirming(look, place))
    case 'app-store':
      return one(
        unique([
          ...storeLinks(look, place),
          ...look.labelled('downloadOnAppStore', targets, place),
        ]),
      )
    case 'qr':
      return one(squares(look, place))
    case 'send-link':
      return one(sendLinks(look, place)) ?? one(mailControls(look, place))
    case 'send':
      return one(marked(look, place, 'send'))
    case 'send-form':
      return others.length === 0 ? mailButton(look, place) : null
    case 'send-field':
      return others.length === 0 ? mailField(look, place) : null
    case 'sent':
      return one(marked(look, place, 'sent'))
  }
}

/**
 * The part of the page to point at when the thing itself was not found: the dialog on top, else the
 * page's main part.
 */
export const regionOf = (document: Document): Element | null =>
  openDialogs(lookAt(document))[0] ?? one([...document.querySelectorAll('main,[role=main]')])

const confirming = (look: Look, place: ParentNode) =>
  unique(look.labelled('download', targets, place))

const toOthers = (look: Look, place: ParentNode) =>
  unique([...look.all('otherButton', place), ...look.labelled('otherDownloads', targets, place)])

const sendLinks = (look: Look, place: ParentNode) =>
  unique([...marked(look, place, 'sendLink'), ...look.labelled('sendLink', targets, place)])

/**
 * A download dialog has two buttons. If one is known by its name, the other is the only other
 * button with a word on it.
 */
function onlyOther(look: Look, place: ParentNode, known: Element[]): Element | null {
  if (known.length !== 1) return null
  const buttons = [...place.querySelectorAll(targets)].filter(
    (button) =>
      look.shows(button) &&
      /\p{L}/u.test(look.text(button)) &&
      !known.some((other) => other.contains(button) || button.contains(other)),
  )
  return one(unique(buttons))
}

const allMarked = (look: Look, place: ParentNode, name: GuideSelectorName) =>
  [...place.querySelectorAll(guideSelectors[name])].filter(look.shows)

const marked = (look: Look, place: ParentNode, name: GuideSelectorName) =>
  unique(allMarked(look, place, name))

/** Keeps only the outermost: a host element and the elements inside it are one block. */
const outermost = (elements: Element[]) =>
  elements.length > mostCompared
    ? elements
    : elements.filter(
        (element) => !elements.some((other) => other !== element && other.contains(element)),
      )

/**
 * Only the route of the menu's link is known (portal.md §2). A link with a query may start a
 * download, so it does not count.
 */
const menuLinks = (look: Look, page: Document, path: Section) =>
  [...page.querySelectorAll<HTMLAnchorElement>(guideSelectors.menuLink)].filter(
    (link) =>
      isRoute(link, path) &&
      link.search === '' &&
      link.origin === page.location?.origin &&
      look.shows(link),
  )

const downloadButtons = (look: Look, place: ParentNode) =>
  unique([...marked(look, place, 'downloadButton'), ...look.labelled('download', targets, place)])

/** Among several buttons, the one whose row holds the application's name. */
function ofApplication(
  look: Look,
  place: ParentNode,
  buttons: Element[],
  { product, application }: Wanted,
): Element | null {
  if (buttons.length < 2 || buttons.length > mostCompared) return one(buttons)
  const names = [application, product].filter((name) => name !== null)
  return one(
    buttons.filter((button) =>
      names.some((name) => carries(look, rowOf(button, buttons, place), name)),
    ),
  )
}

/** The largest part of the page that belongs to this button alone. */
function rowOf(button: Element, buttons: Element[], place: ParentNode): Element {
  let row = button
  while (
    row.parentElement &&
    row.parentElement !== place &&
    !buttons.some((other) => other !== button && row.parentElement!.contains(other))
  )
    row = row.parentElement
  return row
}

const carries = (look: Look, row: Element, name: string) => nameNodes(look, row, name).length > 0

const named = (look: Look, place: ParentNode, name: string) =>
  nameNodes(look, place, name).flatMap((node) => node.parentElement?.closest(targets) ?? [])

const storeLinks = (look: Look, place: ParentNode) =>
  [...place.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (link) =>
      classifyLink(link.getAttribute('href') ?? '')?.kind === 'app-store' && look.shows(link),
  )
