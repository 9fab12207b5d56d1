import { type Pages, run, type Tally } from './run.ts'
import { carriers, type Carried } from './carriers.ts'
import { readFaulty } from './page-faults.ts'

// Runs inside Chromium: parse with the browser's own parser, read, judge.
const parser = new DOMParser()
const parse = (html: string) => parser.parseFromString(html, 'text/html')

declare global {
  var drift: (from: number, count: number, pages: Pages) => Tally
  var carry: (from: number, count: number) => Carried
  var faulty: typeof readFaulty
}
globalThis.drift = (from, count, pages) => run(parse, from, count, pages)
globalThis.carry = (from, count) => carriers(parse, from, count)
globalThis.faulty = readFaulty
