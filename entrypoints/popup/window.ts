import type { PopupModel } from '../../lib/models/popup/popup-model.ts'

/**
 * A popover takes its width from the page, while a sheet gives its own (compact width on iPad and
 * iPhone, full screen on Firefox for Android). A page is in a sheet if it got more room than it
 * asked for and is used by touch.
 */
export function fitWindow(): void {
  if (import.meta.env.SAFARI) document.documentElement.classList.add('framed')
  const sheet = matchMedia('(pointer: coarse) and (min-width: 26rem)')
  const fit = () => document.documentElement.classList.toggle('sheet', sheet.matches)
  if (/Android/.test(navigator.userAgent)) document.documentElement.classList.add('sheet')
  else setTimeout(fit, 250) // a popover may begin at its largest size, before it has looked at ours
  sheet.addEventListener('change', fit)
}

/** Esc goes back one step, and closes the popup from the first. */
export function watchKeys(model: PopupModel): void {
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing && model.back()) event.preventDefault()
  })
}

/** For the back gesture and key: Firefox for Android shows the popup as a page of its own. */
export function watchBack(model: PopupModel): void {
  let deep = false
  model.place.subscribe((place) => {
    const now = place.view !== 'home'
    if (now && !deep) history.pushState({}, '')
    if (!now && deep && history.state) history.back()
    deep = now
  })
  addEventListener('popstate', () => {
    if (deep) {
      deep = false
      model.back()
    }
  })
}

/**
 * The element with the focus may disappear (a notice, after its button was pressed). The focus then
 * goes to the head of the view.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | null = null
  root.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null
  })
  const look = () => {
    if (!last || last.isConnected || document.activeElement !== document.body) return
    root.querySelector('h1')?.focus()
  }
  new MutationObserver(look).observe(root, { childList: true, subtree: true })
}
