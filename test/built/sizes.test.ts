import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { budgets } from '../bench/budgets.ts'
import { filesOf, firstLoad, gzipped, kilo } from '../tools/bundles.ts'

const folders = ['.output/chrome-mv3', '.output/firefox-mv3', '.output/safari-mv3']
const read = (folder: string, file: string) => readFileSync(join(folder, file))

test.each(folders)('%s: the watcher is small', (folder) => {
  expect(kilo(read(folder, 'watcher.js').length)).toBeLessThanOrEqual(budgets.watcherSize.limit)
})

test.each(folders)('%s: the popup shows itself after little JS and CSS', (folder) => {
  const files = firstLoad(folder, 'popup.html')
  expect(files.length).toBeGreaterThan(1)
  expect(kilo(files.reduce((sum, file) => sum + gzipped(read(folder, file)), 0))).toBeLessThanOrEqual(budgets.popupFirstLoad.limit)
})

test.each(folders)('%s: the archive without locales is small', (folder) => {
  const packed = filesOf(folder).filter((file) => !file.includes('_locales'))
  const archive = zipSync(Object.fromEntries(packed.map((file) => [file, readFileSync(file)])), { level: 9 })
  expect(kilo(archive.length)).toBeLessThanOrEqual(budgets.archive.limit)
})

test('guests are where they are needed and nowhere else', () => {
  const [folder = ''] = folders
  const carries = (mark: string) => filesOf(folder).filter((file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes(mark)).map((file) => file.slice(folder.length + 1))
  // A word that only the polyfill has, and one of ua-parser-js's own table.
  expect(carries('fallbackToNoCallback').filter((file) => /^(?:watcher|companion)\.js$/.test(file))).toEqual([])
  expect(carries('maemo')).toEqual(['background.js'])
  // qrcode comes when it is asked for.
  expect(firstLoad(folder, 'popup.html').filter((file) => read(folder, file).includes('QR Code'))).toEqual([])
})
