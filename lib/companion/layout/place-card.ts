import { type Box, boxesDiffer, freePlace, hangsOver } from './free-space.ts'
import type { ShadowHost } from '../shadow-host.ts'
import { moveBack, moveTo } from './move-to.ts'
import {
  boxOf,
  controlBoxes,
  coversPointer,
  dialogBoxes,
  headerBottom,
  isUnseenInFlow,
} from './obstacles.ts'
import { type Form, waysToFloat } from './ways-to-float.ts'

/** So many places are tried before the card waits in the flow. */
const mostPlaces = 60
/**
 * And for at most so long, ms: asking what lies at a point is slow where thousands of elements
 * overlap.
 */
const patience = 500

/**
 * Puts the card where it covers none of the page's controls. First choice: the top of the page's
 * flow, below a header that stays where it is; this moves the page down and hides nothing. Over a
 * dialog's veil: the highest free place, narrower or smaller where it does not fit. Else it waits
 * in the flow. `keepClear`: elements that must stay in view, such as the one the guide points at.
 */
export function placeCard(shadow: ShadowHost, card: HTMLElement, keepClear: Element[] = []): void {
  moveIntoTopLayer(shadow)
  const page = shadow.host.ownerDocument
  const from = headerBottom(page, shadow.host)
  if (
    !isUnseenInFlow(page, shadow.host, from, boxOf(card).height) ||
    !float(shadow, card, keepClear)
  )
    inFlow(card, from)
}

/**
 * A modal `<dialog>` blocks presses on the rest of the page, whatever its layer. So our node moves
 * into it, as its last child, so that the dialog's order of focus stays.
 */
function moveIntoTopLayer({ host }: ShadowHost): void {
  const page = host.ownerDocument
  const modal = [...page.querySelectorAll('dialog:modal')].at(-1)
  const parent = modal ?? page.documentElement
  if (host.parentElement === parent) return
  if (modal) modal.append(host)
  else parent.prepend(host)
}

/** Once the card may be out of view it is not moved, because the page would jump. */
function inFlow(card: HTMLElement, from: number): void {
  card.classList.remove('floating', 'compact')
  moveBack(card)
  if (window.scrollY < 1) card.style.marginBlockStart = `${from}px`
}

/**
 * Places the card over the page, in the best form for which there is room. False = there is none.
 */
function float({ host }: ShadowHost, card: HTMLElement, keepClear: Element[]): boolean {
  const page = host.ownerDocument
  const area = visibleArea()
  // This comes first, because it takes the card out of the flow, and the page moves up.
  card.classList.add('floating')
  const dialogs = dialogBoxes(page)
  const busy = [...controlBoxes(page, host), ...keepClear.map(boxOf)]
  const measure = remembered((form: Form) => shapeOf(card, form))
  let looked = 0
  const end = performance.now() + patience
  const mayLook = () => looked++ < mostPlaces && performance.now() < end
  const isFree = remembered((place: Box) => mayLook() && !coversPointer(page, host, place))
  for (const { spared, whole, forms } of waysToFloat(page, dialogs, area)) {
    const clear = [...busy, ...spared()]
    const suits = (place: Box) => !(whole && hangsOver(place, dialogs)) && isFree(place)
    for (const form of forms) {
      const shape = measure(form)
      const place = freePlace(shape, area, clear, suits)
      if (place) return settle(card, shape, place)
    }
  }
  return false
}

/**
 * Remembers answers: the same shapes and places come up again and again, and laying out a shape or
 * looking under a place costs most.
 */
function remembered<About extends object, Answer>(ask: (about: About) => Answer) {
  const answers = new Map<string, Answer>()
  return (about: About): Answer => {
    const key = Object.values(about).join()
    const answer = answers.get(key) ?? ask(about)
    answers.set(key, answer)
    return answer
  }
}

type Shape = ReturnType<typeof shapeOf>

function shapeOf(card: HTMLElement, form: Form) {
  take(card, form)
  return { ...form, height: card.getBoundingClientRect().height }
}

function take(card: HTMLElement, { width, compact }: Form): void {
  card.classList.add('floating')
  card.classList.toggle('compact', compact)
  card.style.width = `${width}px`
}

/** A card that stands well is not moved. */
function settle(card: HTMLElement, shape: Shape, { left, top }: Box): true {
  const { width } = shape
  take(card, shape)
  if (boxesDiffer({ ...boxOf(card), left, top }, boxOf(card))) moveTo(card, { left, top, width })
  return true
}

/** The area that the on-screen keyboard leaves free. */
function visibleArea(): Box {
  const seen = window.visualViewport
  if (!seen || seen.scale !== 1)
    return {
      left: 0,
      top: 0,
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    }
  return { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height }
}
