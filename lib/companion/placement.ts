import { type Box, boxesDiffer, freePlace } from './free-place.ts'
import type { Frame } from './frame.ts'
import { moveBack, moveTo } from './move-to.ts'
import { boxOf, controlBoxes, coversPointer, dialogBoxes, isVeiled, textBoxes } from './page-controls.ts'

const widest = 620

/**
 * Puts the card where it covers none of the page's controls: at the top in the page's own flow, which moves the page down
 * and hides nothing; over a dialog's veil in the highest free place; smaller where it does not fit; else it waits in the flow.
 * `keepClear`: boxes that must stay in sight, as the element the guide points at.
 */
export function placeCard(frame: Frame, card: HTMLElement, keepClear: Box[] = []): void {
  moveIntoTopLayer(frame)
  if (!isVeiled(frame.host.ownerDocument, frame.host, boxOf(card).height)) return inFlow(card)
  if (!float(frame, card, keepClear, false) && !float(frame, card, keepClear, true)) inFlow(card)
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

function inFlow(card: HTMLElement): void {
  card.classList.remove('floating', 'compact')
  moveBack(card)
}

/** A card that is well placed stays where it is. */
function float(frame: Frame, card: HTMLElement, keepClear: Box[], compact: boolean): boolean {
  const area = visibleArea()
  const width = Math.min(widest, area.width - 16)
  card.classList.add('floating')
  card.classList.toggle('compact', compact)
  card.style.width = `${width}px`
  const place = findPlace(frame, { width, height: card.getBoundingClientRect().height }, area, keepClear)
  if (place && boxesDiffer(place, boxOf(card))) moveTo(card, { left: place.left, top: place.top, width })
  return place !== null
}

/** Beside the dialog if there is room, else on it where nothing can be read, else where nothing can be pressed. */
function findPlace({ host }: Frame, size: { width: number; height: number }, area: Box, keepClear: Box[]): Box | null {
  const page = host.ownerDocument
  const busy = [...controlBoxes(page, host), ...keepClear]
  const suits = (place: Box) => !coversPointer(page, host, place)
  return freePlace(size, area, [...busy, ...dialogBoxes(page)], suits) ?? freePlace(size, area, [...busy, ...textBoxes(page)], suits) ?? freePlace(size, area, busy, suits)
}

/** What the on-screen keyboard leaves free. */
function visibleArea(): Box {
  const seen = window.visualViewport
  if (!seen || seen.scale !== 1) return { left: 0, top: 0, width: document.documentElement.clientWidth, height: window.innerHeight }
  return { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height }
}
