import { saysSend, saysSendLink } from '../text/mail-words.ts'
import type { Look } from '../dom/page-query.ts'
import { one, unique } from './only-one.ts'
import { controls } from '../page/dialog/dialog-texts.ts'
import { isOverlayName } from '../page/dialog/overlays.ts'

const notFilledIn = /^(?:hidden|radio|checkbox|submit|button|reset|image|file)$/i

/**
 * Controls of the open dialog whose words say that they mail the link. A `mailto:` is left out,
 * because it writes to somebody else.
 */
export const mailControls = (look: Look, place: ParentNode): Element[] =>
  unique(
    [...place.querySelectorAll(controls)].filter(
      (control) =>
        look.shows(control) &&
        saysSendLink(look.text(control)) &&
        !control.matches('[href^="mailto:" i]') &&
        layerOf(control, place) !== null,
    ),
  )

/**
 * The field of the form that mails the link: the only field of the form, and one for an address.
 * Null = there is none, or it may be another form: with a password beside it, it is a sign-in.
 */
export function mailField(look: Look, place: ParentNode): Element | null {
  const layer = formLayer(look, place)
  return layer ? one(fieldsIn(look, layer).filter(isForAddress)) : null
}

/**
 * The button beside that field whose words say that it sends; null where there is none, or several.
 */
export function mailButton(look: Look, place: ParentNode): Element | null {
  const layer = formLayer(look, place)
  if (!layer) return null
  const sending = [...layer.querySelectorAll(`${controls},input[type=submit]`)].filter(
    (control) => look.shows(control) && saysSend(wordsOn(look, control)),
  )
  return one(unique(sending))
}

/** The layer over the page that asks for one address and nothing else. */
function formLayer(look: Look, place: ParentNode): Element | null {
  const layers = fieldsIn(look, place)
    .filter(isForAddress)
    .map((field) => layerOf(field, place))
  const [layer] = layers
  return layers.length === 1 && layer && fieldsIn(look, layer).length === 1 ? layer : null
}

const fieldsIn = (look: Look, place: ParentNode) =>
  [...place.querySelectorAll('input,textarea')].filter(
    (field) => !notFilledIn.test(field.getAttribute('type') ?? '') && look.shows(field),
  )

/** Decided by the field's marks alone. Its content is never looked at. */
const isForAddress = (field: Element) =>
  ['type', 'inputmode', 'autocomplete', 'name', 'id', 'data-at-selector'].some((mark) =>
    /e-?mail/i.test(field.getAttribute(mark) ?? ''),
  )

const wordsOn = (look: Look, control: Element) =>
  control.matches('input') ? (control.getAttribute('value') ?? '') : look.text(control)

/**
 * The dialog; else the part around the element that lies over the page, by its name or its place.
 * An address field in the page itself is for something else.
 */
function layerOf(element: Element, place: ParentNode): Element | null {
  if (place.nodeType === 1) return place as Element
  const outer = element.parentElement
  if (!outer || outer === outer.ownerDocument.body) return null
  return isLayer(outer) ? outer : layerOf(outer, place)
}

const isLayer = (element: Element) =>
  isOverlayName(element) ||
  element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed'
