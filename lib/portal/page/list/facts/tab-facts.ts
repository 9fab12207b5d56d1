import { attributeOf } from '../../../dom/native.ts'
import { onceEach } from '../../../dom/once-each.ts'
import type { Item } from '../../../dom/page-tree.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Facts } from '../clause/record-facts.ts'
import { longestHeading } from '../records/headings-over.ts'
import type { PageRecord } from '../records/records.ts'
import { titleFacts } from '../clause/title-facts.ts'

/** What the tab says of a record in its panel: "Active 3". */
export function tabFacts({ frame }: PageRecord, lexicon: Lexicon): Facts[] {
  let panel: Item | null = frame
  while (panel && panel.role !== 'tabpanel') panel = panel.parent
  return panel ? factsOfTab(panel, lexicon) : []
}

const factsOfTab = onceEach(({ element }: Item, lexicon: Lexicon) => {
  const id = attributeOf(element, 'id')
  const tabs = id ? [...element.ownerDocument.querySelectorAll('[role=tab]')] : []
  const tab = tabs.find((one) => attributeOf(one, 'aria-controls') === id)
  const said = (tab?.textContent ?? '').slice(0, longestHeading)
  return titleFacts(said, lexicon)
})
