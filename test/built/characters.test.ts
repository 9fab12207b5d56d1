import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesOf } from '../tools/bundles.ts'

/** U+FDD0 to U+FDEF, and the last two of each plane. */
const isNoncharacter = (sign: string) => {
  const code = sign.codePointAt(0)!
  return (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe
}
const holdsOne = (text: string) =>
  /[\ufdd0-\uffff\u{10000}-\u{10ffff}]/u.test(text) && [...text].some(isNoncharacter)

// Chromium takes a script that holds one for a file that is not UTF-8, and does not inject it.
test.each(['.output/chrome-mv3', '.output/firefox-mv3', '.output/safari-mv3'])(
  '%s: no script holds a character that Chromium refuses',
  (folder) => {
    const scripts = filesOf(folder).filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(10)
    expect(scripts.filter((file) => holdsOne(readFileSync(file, 'utf8')))).toEqual([])
  },
)
