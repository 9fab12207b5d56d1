import { expect, test } from 'vitest'
import { landmarkEvidence } from '../../../../lib/portal/dom/selector-evidence.ts'
import { landmarks, type Landmark } from '../../../../lib/portal/dom/selectors.ts'
import { pageText, parse } from '../pages.ts'

const rows = Object.entries(landmarkEvidence).flatMap(([name, { pages }]) =>
  Object.entries(pages).map(([page, count]) => ({ name: name as Landmark, page, count })),
)

test.each(rows)('$name matches $count times on $page', ({ name, page, count }) => {
  expect(parse(pageText(page)).querySelectorAll(landmarks[name])).toHaveLength(count)
})

test('every landmark has evidence: a date, a source and a page', () => {
  const bare = Object.entries(landmarkEvidence).filter(
    ([, { lastSeen, source, pages }]) => !lastSeen || !source || Object.keys(pages).length === 0,
  )
  expect(bare).toEqual([])
  expect(Object.keys(landmarkEvidence)).toEqual(Object.keys(landmarks))
})
