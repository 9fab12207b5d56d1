/**
 * A form's fields hide its properties: `form.firstChild` is the field of that name, if there is
 * one. So the properties that a walk over a page needs are read from the prototypes, which a page
 * cannot reach (its scripts live in another world). A document without prototypes (in a test) is
 * asked directly.
 */
function getter(owner: 'Node' | 'Element' | 'HTMLElement', name: string): (node: Node) => unknown {
  const prototype = (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[
    owner
  ]?.prototype
  const native = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get
  return (node) => (native ? native.call(node) : (node as unknown as Record<string, unknown>)[name])
}

export const firstChildOf = getter('Node', 'firstChild') as (node: Node) => Node | null
export const nextSiblingOf = getter('Node', 'nextSibling') as (node: Node) => Node | null
export const parentOf = getter('Node', 'parentElement') as (node: Node) => Element | null
const slotOf = getter('Element', 'assignedSlot') as (element: Element) => Element | null
/** Also the root of a shadow tree, which no element is. */
export const nodeAround = getter('Node', 'parentNode') as (node: Node) => Node | null
/** What an element is drawn in: also the slot that it was put into, and the host of its root. */
export function drawnParentOf(element: Element): Element | null {
  const around = slotOf(element) ?? nodeAround(element)
  return around?.nodeType === 1
    ? (around as Element)
    : ((around as ShadowRoot | null)?.host ?? null)
}
export const tagOf = getter('Element', 'localName') as (element: Element) => string
export const shadowOf = getter('Element', 'shadowRoot') as (element: Element) => ShadowRoot | null

/** The text of an element that holds nothing else; '' of any other. */
export function onlyText(element: Element): string {
  const child = firstChildOf(element)
  return child?.nodeType === 3 && nextSiblingOf(child) === null ? (child as Text).data : ''
}

const nativeAttribute = globalThis.Element?.prototype.getAttribute

export const attributeOf = (element: Element, name: string): string | null =>
  nativeAttribute ? nativeAttribute.call(element, name) : element.getAttribute(name)
