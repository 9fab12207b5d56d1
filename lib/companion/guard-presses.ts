import { parentOf } from '../portal/dom/native.ts'
import { withAncestors } from '../portal/dom/with-ancestors.ts'

/**
 * A press sooner than this, ms, after the card came, moved, or came into full view was meant for
 * something else. Otherwise a page could put the card under a finger that is already down.
 */
const settling = 500
/**
 * The card's place is checked this often, ms. A move in between is noticed at the press itself.
 */
const pulse = 200
/** CSS pixels, half a finger's width: nobody presses anything smaller on purpose. */
const smallest = 22

/**
 * Lets only those presses through that the user made on a card in full view. A page could draw over
 * the card, make it transparent, or push it under the finger (clickjacking). Any other press is
 * ignored. Keys have no place, but the same holds for what they press. Returns a function that
 * stops it.
 */
export function guardPresses(card: HTMLElement): () => void {
  let place = boxText(card)
  let since = performance.now()
  const startAgain = () => {
    since = performance.now()
  }
  const cover = watchCover(card, startAgain)
  const look = () => {
    const now = boxText(card)
    if (now !== place || cover.covered() || !standsPlainly(card)) startAgain()
    place = now
  }
  const timer = setInterval(look, pulse)
  card.addEventListener(
    'click',
    (event) => {
      look()
      const settled = performance.now() - since >= settling
      if (event.isTrusted && settled && isMet(card, event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    true,
  )
  return () => {
    clearInterval(timer)
    cover.stop()
  }
}

const boxText = (card: HTMLElement): string => {
  const { left, top } = card.getBoundingClientRect()
  return `${Math.round(left)} ${Math.round(top)}`
}

/**
 * The card is where we put it, not inside an element of the page's own, and nothing around it fades
 * or transforms it.
 */
function standsPlainly(card: HTMLElement): boolean {
  const root = card.getRootNode()
  if (!(root instanceof ShadowRoot) || root.host.ownerDocument !== document) return false
  const around = parentOf(root.host)
  const isOurs = around === document.documentElement || around instanceof HTMLDialogElement
  return isOurs && withAncestors(root.host).every(isPlain)
}

/**
 * The pressed element is the one that a finger would hit there, and it is large enough to be seen.
 */
function isMet(card: HTMLElement, { target }: Event): boolean {
  const root = card.getRootNode()
  if (!(root instanceof ShadowRoot) || !(target instanceof Element)) return false
  const { left, top, width, height } = target.getBoundingClientRect()
  // Called through the prototype: a picture named `elementFromPoint` would replace the document's
  // method, and an error here must not count as a refusal.
  const hit = Document.prototype.elementFromPoint.call(document, left + width / 2, top + height / 2)
  return hit === root.host && Math.min(width, height) >= smallest
}

function isPlain(element: Element): boolean {
  const { opacity, filter, clipPath, maskImage, mixBlendMode } = getComputedStyle(element)
  return (
    Number(opacity) > 0.9 &&
    [filter, clipPath, maskImage].every((value) => !value || value === 'none') &&
    (!mixBlendMode || mixBlendMode === 'normal')
  )
}

/**
 * An element that lets presses through can still hide the card. Only Chromium can tell
 * (Intersection Observer v2). Elsewhere `covered` stays false, and the other checks have to do.
 */
function watchCover(card: HTMLElement, onCover: () => void): { covered(): boolean; stop(): void } {
  let covered = false
  // `trackVisibility` is not in TypeScript's library yet:
  // https://w3c.github.io/IntersectionObserver/v2/
  const options = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] }
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined
    covered = last?.isVisible === false && last.isIntersecting
    if (covered) onCover()
  }, options)
  observer.observe(card)
  return { covered: () => covered, stop: () => observer.disconnect() }
}
