import { nameWith } from '../../../dom/class-names.ts'
import { attributeOf } from '../../../dom/native.ts'
import type { Item, Line } from '../../../dom/page-tree.ts'
import { cleanText } from '../../../text/clean-text.ts'
import { isPlan } from '../../../text/product-name.ts'

/** How prominent a name is: 1 to 6 = the level of a heading, higher = less prominent. */
export function levelOf(item: Item): number {
  let around: Item | null = item
  for (let steps = 0; around && steps < 4; steps++, around = around.parent) {
    const level = around.level
    if (level < 7) return level
    // The name, a state and an arrow in one button are the title.
    if (around.children.length > 2 && around.press !== around) break
  }
  if (
    /u-productLogotype__name|serviceName|productName/.test(
      `${attributeOf(item.element, 'class')} ${attributeOf(item.element, 'data-at-selector')}`,
    )
  )
    return 6
  return /^(?:strong|b|dt|th|legend|caption|summary)$/.test(item.tag) ? 8 : 9
}

/** "Premium": the word for a plan alone, where a title stands. It is an ordinary word elsewhere. */
export const isPlanTitle = ({ text, parts: [part, another] }: Line) =>
  text.length < longestPlan &&
  !another &&
  isPlan(cleanText(text)) &&
  (levelOf(part!.item) < 7 || isRowTitle(part!.item))

const longestPlan = 20

const isRowTitle = ({ tag, element, parent }: Item) =>
  [tag, parent?.tag].some((one) => one && /^th$|-title$/.test(one)) ||
  titleClass.test(attributeOf(element, 'class') ?? '')

const titleClass = nameWith('title|name')
