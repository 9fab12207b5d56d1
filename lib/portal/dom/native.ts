/**
 * A form answers for its fields: `form.firstChild` is the field of that name, if it has one. So what a walk over a page
 * stands on is asked of the prototypes, which a page cannot reach (its scripts live in another world). Where there are no
 * prototypes (a document of a test), the property itself answers.
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
export const tagOf = getter('Element', 'localName') as (element: Element) => string
export const shadowOf = getter('Element', 'shadowRoot') as (element: Element) => ShadowRoot | null

export function attributeOf(element: Element, name: string): string | null {
  const prototype = typeof Element === 'undefined' ? undefined : Element.prototype
  return prototype ? prototype.getAttribute.call(element, name) : element.getAttribute(name)
}
