import { attributeOf } from './native.ts'

/**
 * They stand in a line for a switch that is on or off: for private use, at the end of Unicode. A
 * noncharacter would do better, but Chromium takes no script that holds one.
 */
export const switchedOn = '\u{10fff0}'
export const switchedOff = '\u{10fff1}'

/** Whether a switch or a box is on; null for everything else. */
export function switchMark(element: Element, tag: string, role: string): string | null {
  const isBox = tag === 'input' && attributeOf(element, 'type') === 'checkbox'
  if (!isBox && role !== 'switch') return null
  // What is being switched is not so yet.
  if (attributeOf(element, 'aria-busy') === 'true') return null
  const on = attributeOf(element, 'aria-checked') ?? String((element as HTMLInputElement).checked)
  return on === 'true' ? switchedOn : on === 'false' ? switchedOff : null
}
