import { parentOf } from '../portal/dom/native.ts'
import { withAncestors } from '../portal/dom/with-ancestors.ts'

/**
 * A press sooner than this after the card came, moved, or came into plain sight was meant for
 * something else, ms: else a page would show it under the finger that is already down.
 */
const settling = 500
/** How often the card is looked at, ms. A move in between is seen at the press itself. */
const pulse = 200
/** Nobody presses on purpose what is smaller than half a finger's width, in CSS pixels. */
const smallest = 22

/**
 * Lets through only presses that the user made on a card in plain sight: a page can draw over it,
 * make it transparent, or push it under the finger (clickjacking). Everything else is as if it had
 * not been pressed. Keys have no place, but the same holds for what they press. Returns the way to
 * stop.
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
 * The card is where we put it, not in a room of the page's own, and nothing around it makes it fade
 * or turns it into something else.
 */
function standsPlainly(card: HTMLElement): boolean {
  const root = card.getRootNode()
  if (!(root instanceof ShadowRoot) || root.host.ownerDocument !== document) return false
  const around = parentOf(root.host)
  const isOurs = around === document.documentElement || around instanceof HTMLDialogElement
  return isOurs && withAncestors(root.host).every(isPlain)
}

/** What was pressed is what a finger meets there, and large enough to be seen. */
function isMet(card: HTMLElement, { target }: Event): boolean {
  const root = card.getRootNode()
  if (!(root instanceof ShadowRoot) || !(target instanceof Element)) return false
  const { left, top, width, height } = target.getBoundingClientRect()
  // By the prototype: a picture called `elementFromPoint` would answer for the document, and an
  // error here is no refusal.
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
 * What lets presses through can still hide the card; only Chromium tells (Intersection Observer
 * v2). Elsewhere `covered` stays false, and the other checks stand alone.
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
