import { expect, test } from 'vitest'
import { browsers, manifestOf } from './manifests.ts'
import { codeOf, filesWith } from './source.ts'

test('no text is ever run', () => {
  expect(
    filesWith(/\beval\(|new Function\b|set(?:Timeout|Interval)\(\s*['"`]|javascript:/),
  ).toEqual([])
})

test('no code comes from elsewhere', () => {
  expect(
    filesWith(/import\(\s*[^'"`\s]|import\(\s*['"`](?:https?:)?\/\/|createElement\('script'/),
  ).toEqual([])
})

test('what is brought into a portal tab is a file of the build, never a function or a world of the page’s', () => {
  const injecting = filesWith(/executeScript\(/)
  expect(injecting).toEqual(['lib/browser/tabs.ts'])
  const calls = codeOf(injecting[0]!).match(/executeScript\([^)]*\)/g)!
  expect(calls.length).toBeGreaterThan(0)
  for (const call of calls) expect(call).toMatch(/files: \[file\]/)
  expect(filesWith(/world: ?['"]MAIN/)).toEqual([])
  for (const browser of browsers)
    for (const script of manifestOf(browser).content_scripts ?? [])
      expect((script as { world?: string }).world).toBeUndefined()
})
