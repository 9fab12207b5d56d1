import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { readPage } from '../../lib/portal/read-page.ts'
import { judge } from './judge.ts'
import { clock, pageAt } from './pages.ts'

test('no unchanged page of the stand-in is read wrongly', { timeout: 60_000 }, () => {
  const tally: Record<string, number> = {}
  const wrong: string[] = []
  let window = new Window()
  for (let index = 0; index < 600; index++) {
    if (index % 50 === 0) window = new Window({ settings: { handleDisabledFileLoadingAsSuccess: true } })
    const page = pageAt(index)
    const document = new window.DOMParser().parseFromString(page.html, 'text/html') as unknown as Document
    const reading = readPage(document, new URL(page.url), new Date(clock))
    const { verdict, why } = judge(reading, page.expected)
    tally[verdict] = (tally[verdict] ?? 0) + 1
    for (const reason of why) tally[`${verdict} ${reason.split(':')[0]}`] = (tally[`${verdict} ${reason.split(':')[0]}`] ?? 0) + 1
    if (verdict === 'wrong') wrong.push(`${page.name}: ${why.join('; ')}`)
  }
  console.log(tally)
  expect(wrong).toEqual([])
})
