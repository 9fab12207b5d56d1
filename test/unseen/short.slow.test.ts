import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { playAll, type Result } from './run.ts'

// The long run (npm run test:unseen) reads twenty times as many, in Chromium. This DOM draws nothing: what a page's
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

/** Kinds of which the reader as it is says nothing untrue: from here on none of them may. */
const held = [
  'window',
  'empty',
  'downloads',
  'sign-in',
  'terms',
  'two-step',
  'other',
  'failed',
  'skeleton',
]

test('pages of portals that nobody has met are not read wrongly', { timeout: 120_000 }, () => {
  const wrong = inBatches(250)
    .filter(({ verdict, kind }) => verdict === 'wrong' && held.includes(kind))
    .map(({ seed, kind, language, why }) => `${seed} ${kind}, ${language}: ${why.join('; ')}`)
  expect(wrong).toEqual([])
})
