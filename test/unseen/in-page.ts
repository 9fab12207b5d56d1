import { pageOf, type Wanted } from '../stand-in/grammar/page.ts'
import { readPage } from '../../lib/portal/read-page.ts'
import { playDialogs } from './dialogs.ts'
import { noon, playAll, unfold, type Result } from './run.ts'

// Runs inside Chromium. Every page is drawn in a frame of its own, with its styles: what is hidden
// is really hidden.
const frame = document.createElement('iframe')
frame.width = '1280'
frame.height = '800'
document.body.append(frame)

function show(html: string): Document {
  const drawn = frame.contentDocument!
  drawn.open()
  drawn.write(html)
  drawn.close()
  return drawn
}

declare global {
  var unseen: (from: number, count: number, wanted: Wanted) => Result[]
  var unseenDialogs: (from: number, count: number) => Result[]
  var unseenReading: (seed: number, wanted: Wanted) => string
}
globalThis.unseen = (from, count, wanted) => playAll(show, from, count, wanted)
globalThis.unseenDialogs = (from, count) => playDialogs(show, from, count)
globalThis.unseenReading = (seed, wanted) => {
  const page = pageOf(seed, wanted)
  const drawn = show(page.html)
  unfold(drawn)
  return JSON.stringify(readPage(drawn, new URL(page.url), new Date(noon)), null, 1)
}
