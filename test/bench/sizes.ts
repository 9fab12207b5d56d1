import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { filesOf, firstLoad, gzipped, kilo } from '../tools/bundles.ts'
import { row, type Row } from './report.ts'
import { median } from './statistics.ts'

/** What a build weighs, in the units of the budgets. The same on every machine. */
export function sizesOf(folder: string): {
  watcherSize: number
  readerSize: number
  wordsLargest: number
  wordsMedian: number
  workerSize: number
  popupFirstLoad: number
  archive: number
} {
  const size = (file: string) => gzipped(readFileSync(join(folder, file)))
  // Words of languages: of the interface, and those that portal pages are read by.
  const packed = filesOf(folder).filter((file) => !/[\\/](?:_locales|lexicon)[\\/]/.test(file))
  const words = filesOf(join(folder, 'lexicon')).map((file) => kilo(readFileSync(file).length))
  return {
    watcherSize: kilo(readFileSync(join(folder, 'watcher.js')).length),
    workerSize: kilo(readFileSync(join(folder, 'background.js')).length),
    readerSize: kilo(readFileSync(join(folder, 'reader.js')).length),
    wordsLargest: Math.max(...words),
    wordsMedian: median(words),
    popupFirstLoad: kilo(
      firstLoad(folder, 'popup.html').reduce((sum, file) => sum + size(file), 0),
    ),
    archive: kilo(
      zipSync(Object.fromEntries(packed.map((file) => [file, readFileSync(file)])), { level: 9 })
        .length,
    ),
  }
}

export function sizes(): Row[] {
  const { watcherSize, readerSize, wordsLargest, wordsMedian, workerSize, ...packed } =
    sizesOf('.output/chrome-mv3')
  return [
    row('watcherSize', [watcherSize]),
    row('readerSize', [readerSize]),
    row('wordsLargest', [wordsLargest]),
    row('wordsMedian', [wordsMedian]),
    row('workerSize', [workerSize]),
    row('popupFirstLoad', [packed.popupFirstLoad]),
    row('archive', [packed.archive]),
  ]
}
