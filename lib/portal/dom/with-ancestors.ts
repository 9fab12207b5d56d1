import { parentOf } from './native.ts'

/**
 * The element and everything around it, innermost first; what a form's field answers in its place
 * is not heard.
 */
export function withAncestors(element: Element): Element[] {
  const all: Element[] = []
  for (let around: Element | null = element; around; around = parentOf(around)) all.push(around)
  return all
}
