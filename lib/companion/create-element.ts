import { word } from '../browser/i18n.ts'

interface Traits {
  class?: string
  text?: string
  href?: string
  type?: string
  role?: string
  label?: string
  live?: 'polite'
  onPress?: (event: Event) => void
}

/**
 * Makes an element of ours. Text is set as text and handlers as listeners, so it works under any
 * content security policy and under Trusted Types.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  traits: Traits = {},
  ...inside: Node[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  if (traits.class) element.className = traits.class
  if (traits.text !== undefined) element.textContent = traits.text
  if (traits.href) element.setAttribute('href', traits.href)
  if (traits.type) element.setAttribute('type', traits.type)
  if (traits.role) element.setAttribute('role', traits.role)
  if (traits.label) element.setAttribute('aria-label', traits.label)
  if (traits.live) element.setAttribute('aria-live', traits.live)
  if (traits.onPress) element.addEventListener('click', traits.onPress)
  element.append(...inside)
  return element
}

/** A button that does not submit a form around it. */
export const button = (text: string, onPress: () => void, main = false) =>
  make('button', { type: 'button', text, class: main ? 'button main' : 'button', onPress })

/** Says who speaks here: not the portal, and not Kaspersky. */
export const signature = () => make('p', { class: 'from', text: word('extensionSignature') })
