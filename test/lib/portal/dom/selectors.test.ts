import { expect, test } from 'vitest'
import { selectorEvidence } from '../../../../lib/portal/dom/selector-evidence.ts'
import { guideSelectors } from '../../../../lib/portal/dom/guide-selectors.ts'
import { selectors } from '../../../../lib/portal/dom/selectors.ts'
import { pageText, parse } from '../pages.ts'

const all = { ...selectors, ...guideSelectors }
type Name = keyof typeof all

const rows = Object.entries(selectorEvidence).flatMap(([name, { pages }]) =>
  Object.entries(pages).map(([page, count]) => ({ name: name as Name, page, count })),
)

test.each(rows)('$name matches $count times on $page', ({ name, page, count }) => {
  expect(parse(pageText(page)).querySelectorAll(all[name])).toHaveLength(count)
})

test('every selector has evidence: a date, a source and a page', () => {
  const bare = Object.entries(selectorEvidence).filter(
    ([, { lastSeen, source, pages }]) => !lastSeen || !source || Object.keys(pages).length === 0,
  )
  expect(bare).toEqual([])
  expect(Object.keys(selectorEvidence)).toEqual(Object.keys(all))
})
