import { Window } from 'happy-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { observePage } from '../../../../lib/portal/watch/observe-page.ts'

let window: Window
let reads: number[]
let stop: () => void
let news = true
/** What one read takes, ms. */
let cost = 0

/** The page's own timers are the test's fake ones, so that seconds pass at once. */
function watch() {
  const view = window as unknown as {
    setTimeout: unknown
    clearTimeout: unknown
    requestIdleCallback: unknown
    hidden?: boolean
  }
  Object.assign(view, {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    requestIdleCallback: (run: () => void) => globalThis.setTimeout(run, 20),
  })
  stop = observePage(window.document as unknown as Document, async () => {
    reads.push(performance.now())
    vi.advanceTimersByTime(cost)
    return news
  })
}
const hide = (hidden: boolean) => {
  Object.defineProperty(window.document, 'hidden', { configurable: true, get: () => hidden })
  window.document.dispatchEvent(new window.Event('visibilitychange'))
}
const add = (html: string) => {
  const part = window.document.createElement('div')
  part.innerHTML = html
  window.document.body.append(part)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  window = new Window({ url: 'https://my.kaspersky.com/MyLicenses' })
  reads = []
  news = true
  cost = 0
})
afterEach(async () => {
  stop()
  vi.useRealTimers()
  await window.happyDOM.close()
})

test('reads at once, and again when the page changes', async () => {
  watch()
  await vi.advanceTimersByTimeAsync(10)
  expect(reads).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1000)
  expect(reads).toHaveLength(1)
  add('<p>x</p>')
  await vi.advanceTimersByTimeAsync(100)
  expect(reads).toHaveLength(2)
})

test('a page that redraws all the time is read at most four times in any second', async () => {
  watch()
  for (let i = 0; i < 200; i++) {
    add(i % 7 === 0 ? '<div role="dialog">x</div>' : '<p>x</p>')
    await vi.advanceTimersByTimeAsync(25)
  }
  const most = Math.max(
    ...reads.map((from) => reads.filter((at) => at >= from && at < from + 1000).length),
  )
  expect(most).toBeLessThanOrEqual(4)
  expect(reads.length).toBeGreaterThan(10)
})

test('a dialog is read at once, whatever came before', async () => {
  watch()
  for (let i = 0; i < 80; i++) {
    add('<p>x</p>')
    await vi.advanceTimersByTimeAsync(25)
  }
  const before = reads.length
  add('<div role="dialog"><h2>x</h2></div>')
  await vi.advanceTimersByTimeAsync(30)
  expect(reads.length).toBe(before + 1)
})

test('a route is read at once', async () => {
  watch()
  await vi.advanceTimersByTimeAsync(50)
  window.dispatchEvent(new window.Event('hashchange'))
  await vi.advanceTimersByTimeAsync(10)
  expect(reads).toHaveLength(2)
})

test('a dialog that its route brings with it is read at once, however long a page takes to read', async () => {
  cost = 60
  watch()
  await vi.advanceTimersByTimeAsync(2000)
  window.dispatchEvent(new window.Event('hashchange'))
  await vi.advanceTimersByTimeAsync(10)
  add('<div role="dialog">x</div>')
  await vi.advanceTimersByTimeAsync(10)
  expect(reads).toHaveLength(3)
})

test('dialogs without end take at most a quarter of the time', async () => {
  cost = 150
  watch()
  await vi.advanceTimersByTimeAsync(2000)
  reads = []
  const from = performance.now()
  for (let i = 0; i < 200; i++) {
    add('<div role="dialog">x</div>')
    await vi.advanceTimersByTimeAsync(50)
  }
  const share = (reads.length * cost) / (performance.now() - from)
  expect(share).toBeGreaterThan(0.15)
  expect(share).toBeLessThanOrEqual(0.27)
})

test('a dialog that faded is read once more; what moves elsewhere is not', async () => {
  add('<div id="frame"><div role="dialog"><button>x</button></div></div><p>x</p>')
  watch()
  await vi.advanceTimersByTimeAsync(2000)
  const end = (selector: string, event: string) =>
    window.document
      .querySelector(selector)!
      .dispatchEvent(new window.Event(event, { bubbles: true }))
  end('button', 'transitionend')
  end('p', 'animationend')
  await vi.advanceTimersByTimeAsync(500)
  expect(reads).toHaveLength(1)
  end('#frame', 'transitionend')
  await vi.advanceTimersByTimeAsync(10)
  expect(reads).toHaveLength(2)
  end('[role=dialog]', 'animationend')
  await vi.advanceTimersByTimeAsync(10)
  expect(reads).toHaveLength(3)
})

test('changes that bring nothing new are read ever more rarely', async () => {
  news = false
  watch()
  for (let i = 0; i < 400; i++) {
    add('<p>x</p>')
    await vi.advanceTimersByTimeAsync(25)
  }
  expect(reads.length).toBeLessThan(9)
})

test('what takes long to read is read rarely once the page has loaded: a hundredth of the time', async () => {
  cost = 20
  watch()
  const changing = async (seconds: number) => {
    reads = []
    for (let i = 0; i < seconds * 20; i++) {
      add('<p>x</p>')
      await vi.advanceTimersByTimeAsync(50)
    }
    return reads.length
  }
  expect(await changing(10)).toBeGreaterThan(20)
  await changing(6)
  expect(await changing(10)).toBeLessThanOrEqual(5)
  window.dispatchEvent(new window.Event('hashchange'))
  expect(await changing(10)).toBeGreaterThan(20)
})

test('nothing is read while the page is hidden, and again once it shows', async () => {
  watch()
  await vi.advanceTimersByTimeAsync(10)
  hide(true)
  add('<div role="dialog">x</div>')
  await vi.advanceTimersByTimeAsync(3000)
  expect(reads).toHaveLength(1)
  hide(false)
  await vi.advanceTimersByTimeAsync(10)
  expect(reads).toHaveLength(2)
})

test('stopped is stopped', async () => {
  watch()
  await vi.advanceTimersByTimeAsync(10)
  stop()
  add('<div role="dialog">x</div>')
  window.dispatchEvent(new window.Event('popstate'))
  await vi.advanceTimersByTimeAsync(3000)
  expect(reads).toHaveLength(1)
})
