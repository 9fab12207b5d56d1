import { expect, test } from 'vitest'
import { importsOf } from '../boundaries/imports.ts'
import { codeOf, filesWith } from './source.ts'

/** Everything that one entry brings into a portal tab. */
function reached(entry: string, known = new Set<string>()): Set<string> {
  if (known.has(entry)) return known
  known.add(entry)
  for (const file of importsOf(entry).filter((one) => /^(?:lib|components)\//.test(one)))
    reached(file, known)
  return known
}

test.each(['watcher', 'reader', 'companion', 'scrub'])(
  '%s, which runs in portal tabs, neither reads nor writes what is kept',
  (script) => {
    const files = [...reached(`entrypoints/${script}.ts`)]
    expect(files.length).toBeGreaterThan(5)
    expect(files.filter((file) => file === 'lib/browser/storage.ts')).toEqual([])
    // To tell whether the extension is still there, one item is asked for; its value is not looked
    // at.
    expect(
      files.filter(
        (file) => /\.storage\b/.test(codeOf(file)) && file !== 'lib/browser/extension.ts',
      ),
    ).toEqual([])
  },
)

test('the worker closes its storage to them, where the browser can', () => {
  expect(codeOf('entrypoints/background.ts')).toContain('hideFromPages()')
  expect(codeOf('lib/browser/storage.ts')).toContain("accessLevel: 'TRUSTED_CONTEXTS'")
})

test('nothing is kept anywhere but in the extension’s own storage', () => {
  expect(
    filesWith(
      /localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\.|cookieStore|showSaveFilePicker/,
    ),
  ).toEqual([])
})
