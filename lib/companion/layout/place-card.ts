import { type Box, boxesDiffer, freePlace, hangsOver } from './free-space.ts'
import type { Frame } from '../shadow-host.ts'
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

/** So many places are looked under before the card waits in the flow. */
const mostPlaces = 60
/** Nor for longer than this, ms: a finger's place is dear where thousands of things lie on it. */
const patience = 500

/**
 * Puts the card where it covers none of the page's controls: at the top in the page's own flow,
 * below a header that stays where it is, which moves the page down and hides nothing; over a
 * dialog's veil in the highest free place, narrower or smaller where it does not fit; else it waits
 * in the flow. `keepClear`: what must stay in sight, as the element the guide points at.
 */
export function placeCard(frame: Frame, card: HTMLElement, keepClear: Element[] = []): void {
  moveIntoTopLayer(frame)
  const page = frame.host.ownerDocument
  const from = headerBottom(page, frame.host)
  if (!isUnseenInFlow(page, frame.host, from, boxOf(card).height) || !float(frame, card, keepClear))
    inFlow(card, from)
}

/**
 * A modal `<dialog>` makes all the rest of the page dead to presses, whatever its layer: our node
 * has to be its guest. As its last child, so that the dialog's own order of focus stays.
 */
function moveIntoTopLayer({ host }: Frame): void {
  const page = host.ownerDocument
  const modal = [...page.querySelectorAll('dialog:modal')].at(-1)
  const parent = modal ?? page.documentElement
  if (host.parentElement === parent) return
  if (modal) modal.append(host)
  else parent.prepend(host)
}

/** Once it may be out of sight its place is left alone: the page would jump. */
function inFlow(card: HTMLElement, from: number): void {
  card.classList.remove('floating', 'compact')
  moveBack(card)
  if (window.scrollY < 1) card.style.marginBlockStart = `${from}px`
}

/** Places the card over the page, in the best way that there is room for. False = there is none. */
function float({ host }: Frame, card: HTMLElement, keepClear: Element[]): boolean {
  const page = host.ownerDocument
  const area = visibleArea()
  // First, for it takes the card out of the flow, and the page moves up.
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
 * The same shapes and places come up again and again, and to lay one out or to look under one costs
 * most.
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

/** A card that is well placed stays where it is. */
function settle(card: HTMLElement, shape: Shape, { left, top }: Box): true {
  const { width } = shape
  take(card, shape)
  if (boxesDiffer({ ...boxOf(card), left, top }, boxOf(card))) moveTo(card, { left, top, width })
  return true
}

/** What the on-screen keyboard leaves free. */
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
