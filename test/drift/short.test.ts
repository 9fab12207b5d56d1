import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { run } from './run.ts'

// The full run (npm run test:drift) reads fifty times as many, in Chromium.
const batch = 50

function inBatches(count: number, mutated: boolean) {
  const wrongs: string[] = []
  for (let from = 0; from < count; from += batch) {
    // happy-dom keeps every document it has parsed: a new window for each batch.
    const window = new Window({ settings: { handleDisabledFileLoadingAsSuccess: true } })
    const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
    wrongs.push(...run(parse, from, batch, mutated).wrongs)
  }
  return wrongs
}

test('no page of the stand-in is read wrongly', { timeout: 60_000 }, () => expect(inBatches(150, false)).toEqual([]))
test('no changed page of the stand-in is read wrongly', { timeout: 60_000 }, () => expect(inBatches(400, true)).toEqual([]))
