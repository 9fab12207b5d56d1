import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { playAll, type Result } from './run.ts'

// The long run (npm run test:unseen) reads many times as many, in Chromium. This DOM draws nothing: what a page's
// styles hide is marked as hidden here.
const batch = 25

function show(window: Window, html: string): Document {
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
  for (const [, name] of html.matchAll(/\.([\w-]+)\{display:none/g))
    for (const element of document.querySelectorAll(`.${name}`)) element.setAttribute('hidden', '')
  return document
}

function inBatches(count: number): Result[] {
  return Array.from({ length: count / batch }, (_, index) => {
    const window = new Window()
    return playAll((html) => show(window, html), index * batch, batch)
  }).flat()
}

/** What lies over a page is told by where it is drawn. */
const drawn = ['download dialog', 'other downloads']

test('pages of portals that nobody has met are not read wrongly', { timeout: 120_000 }, () => {
  const wrong = inBatches(150)
    .filter(({ verdict, kind }) => verdict === 'wrong' && !drawn.includes(kind))
    .map(({ seed, kind, language, why }) => `${seed} ${kind}, ${language}: ${why.join('; ')}`)
  expect(wrong).toEqual([])
})
