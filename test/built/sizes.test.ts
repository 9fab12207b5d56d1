import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Budget, budgets } from '../bench/budgets.ts'
import { sizesOf } from '../bench/sizes.ts'
import { filesOf, firstLoad } from '../tools/bundles.ts'

const folders = ['.output/chrome-mv3', '.output/firefox-mv3', '.output/safari-mv3']
const read = (folder: string, file: string) => readFileSync(join(folder, file))

/** A missed budget stands in the table with its reason; until it is met the size may not grow. */
const most = (id: keyof ReturnType<typeof sizesOf>) => {
  const { limit, missedAt }: Budget = budgets[id]
  return missedAt ?? limit
}

test.each(folders)('%s: every size is inside its budget, or as written down', (folder) => {
  expect(firstLoad(folder, 'popup.html').length).toBeGreaterThan(1)
  const sizes = Object.entries(sizesOf(folder)) as [keyof ReturnType<typeof sizesOf>, number][]
  expect(sizes.filter(([id, size]) => size > most(id))).toEqual([])
})

test('guests are where they are needed and nowhere else', () => {
  const [folder = ''] = folders
  const carries = (mark: string) =>
    filesOf(folder)
      .filter((file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes(mark))
      .map((file) => file.slice(folder.length + 1))
  // A word that only the polyfill has, and one of ua-parser-js's own table.
  expect(
    carries('fallbackToNoCallback').filter((file) => /^(?:watcher|companion)\.js$/.test(file)),
  ).toEqual([])
  expect(carries('maemo')).toEqual(['judgement.js'])
  // qrcode comes when it is asked for.
  expect(
    firstLoad(folder, 'popup.html').filter((file) => read(folder, file).includes('QR Code')),
  ).toEqual([])
})

// Chromium hands a page the file of one language, and a language of the user's own choice is one
// more file: neither grows with the number of languages.
test.each(folders)(
  '%s: no words are in the code, and one place asks for a file of words',
  (folder) => {
    const code = filesOf(folder)
      .filter((file) => /\.(?:js|html|css)$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const languages = readdirSync(join(folder, '_locales'))
    const carried = languages.filter((language) => {
      const words = JSON.parse(
        readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8'),
      ) as Record<string, { message: string }>
      return ['state_first_run', 'welcome_reads_1', 'companion_title_ipad'].some((key) =>
        code.includes(words[key]!.message),
      )
    })
    expect(languages.length).toBeGreaterThan(30)
    expect(carried).toEqual([])
    const asked = [...code.matchAll(/.{0,20}_locales\/.{0,30}/g)].map(([part]) => part)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((part) => !/\/_locales\/\$\{\w+\}\/messages\.json/.test(part))).toEqual([])
  },
)
