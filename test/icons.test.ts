import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { manifestFor } from '../build/manifest.ts'

test.each([
  { browser: 'safari', sizes: [48, 96, 144] },
  { browser: 'chrome', sizes: [16, 32] },
  { browser: 'firefox', sizes: [16, 32] },
])('$browser has its toolbar icon in each size, really of that size', ({ browser, sizes }) => {
  const icons = manifestFor(browser, 'build').action?.default_icon as Record<number, string>
  expect(Object.keys(icons).map(Number)).toEqual(sizes)
  for (const [size, path] of Object.entries(icons)) {
    const { width, height } = PNG.sync.read(readFileSync(`public/${path}`))
    expect([width, height]).toEqual([Number(size), Number(size)])
  }
})
