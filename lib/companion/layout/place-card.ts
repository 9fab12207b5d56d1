import { type Box, boxesDiffer, freePlace, hangsOver } from './free-space.ts'
import type { Frame } from '../shadow-host.ts'
import { moveBack, moveTo } from './move-to.ts'
import {
  boxOf,
  controlBoxes,
  coversPointer,
  dialogBoxes,
  headerBottom,
  isVeiled,
  textBoxes,
} from './obstacles.ts'

/** Best first. The narrow ones fit into the empty part of a dialog. */
const forms = [
  { widest: 620, compact: false },
  { widest: 420, compact: false },
  { widest: 620, compact: true },
  { widest: 420, compact: true },
]

/**
 * Puts the card where it covers none of the page's controls: at the top in the page's own flow, below a header that
 * stays
 * where it is, which moves the page down and hides nothing; over a dialog's veil in the highest free place, narrower or
 * smaller where it does not fit; else it waits in the flow. `keepClear`: what must stay in sight, as the element the
 * guide
 * points at.
 */
export function placeCard(frame: Frame, card: HTMLElement, keepClear: Element[] = []): void {
  moveIntoTopLayer(frame)
  const page = frame.host.ownerDocument
  const from = headerBottom(page, frame.host)
  if (!isVeiled(page, frame.host, from, boxOf(card).height) || !float(frame, card, keepClear))
    inFlow(card, from)
}

/**
 * A modal `<dialog>` makes all the rest of the page dead to presses, whatever its layer: our node has to be its guest.
 * As its last child, so that the dialog's own order of focus stays.
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

/**
 * Beside the dialog if there is room, else on it where nothing can be read, best without hanging over its edge, else
 * where nothing can be pressed.
 */
function float({ host }: Frame, card: HTMLElement, keepClear: Element[]): boolean {
  const page = host.ownerDocument
  const area = visibleArea()
  // First, for it takes the card out of the flow, and the page moves up.
  const dialogs = dialogBoxes(page)
  const shapes = [...forms, ...within(dialogs)].map(({ widest, compact }) =>
    shapeOf(card, Math.min(widest, area.width - 16), compact),
  )
  const busy = [...controlBoxes(page, host), ...keepClear.map(boxOf)]
  // The same places come up again and again, and to look under one is what costs most.
  const looked = new Map<string, boolean>()
  const suits = (place: Box) => {
    const key = Object.values(place).join()
    const known = looked.get(key) ?? !coversPointer(page, host, place)
    looked.set(key, known)
    return known
  }
  const texts = () => textBoxes(page)
  for (const { spared, whole } of [
    { spared: () => dialogs, whole: false },
    { spared: texts, whole: true },
    { spared: texts, whole: false },
    { spared: () => [], whole: false },
  ]) {
    const clear = [...busy, ...spared()]
    // Rather over the edge than without a part of its words.
    for (const shape of shapes.filter(({ compact }) => !(whole && compact))) {
      const place = freePlace(
        shape,
        area,
        clear,
        (spot) => !(whole && hangsOver(spot, dialogs)) && suits(spot),
      )
      if (place) return settle(card, shape, place)
    }
  }
  return false
}

/** For a place on a dialog: no wider than it is. */
const within = (dialogs: Box[]) =>
  dialogs
    .map(({ width }) => Math.floor(width) - 16)
    .filter((widest) => widest >= 240 && widest < 620)
    .map((widest) => ({ widest, compact: false }))

type Shape = ReturnType<typeof shapeOf>

function shapeOf(card: HTMLElement, width: number, compact: boolean) {
  take(card, width, compact)
  return { width, compact, height: card.getBoundingClientRect().height }
}

function take(card: HTMLElement, width: number, compact: boolean): void {
  card.classList.add('floating')
  card.classList.toggle('compact', compact)
  card.style.width = `${width}px`
}

/** A card that is well placed stays where it is. */
function settle(card: HTMLElement, { width, compact }: Shape, { left, top }: Box): true {
  take(card, width, compact)
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
