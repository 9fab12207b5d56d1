import { Window } from 'happy-dom'
import { mailsInBar } from '../../../../lib/portal/page/account/mail-in-bar.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readPage } from '../../../../lib/portal/read-page.ts'
import type { PortalReader } from '../../../../lib/portal/watch/injected-reader.ts'
import type { PageSeen } from '../../../../lib/portal/watch/page-seen.ts'
import { startWatcher, type WatcherDependencies } from '../../../../lib/portal/watch/watcher.ts'
import { pageText } from '../pages.ts'

let window: Window
let seen: PageSeen[]
let watcher: ReturnType<typeof startWatcher>
const loaded = Date.UTC(2026, 10, 20)
const answer = { reading: { ok: true as const, value: [], warnings: [] }, at: 1 }

function start(html: string, parts: Partial<WatcherDependencies> = {}) {
  window.document.write(html)
  let reader: PortalReader | undefined
  const list = seen // a late report of one test is not the next one's
  const usual: WatcherDependencies = {
    document: window.document as unknown as Document,
    loadedAt: loaded,
    salt: async () => 'salt',
    reader: () => reader,
    usagesReader: () => ({ fetchUsages: async () => answer }),
    wantReader: vi.fn(async () => {
      reader = { readPage, inBar: mailsInBar }
    }),
    pageSeen: async (report) => {
      list.push(report)
      return { read: false }
    },
    usagesRead: vi.fn(async () => null),
    alive: () => true,
    extensionAnswers: async () => true,
    stopped: () => {},
    ...parts,
  }
  watcher = startWatcher(usual)
  return usual
}
/** Until `count` reports were made, and a little longer, in which no more may come. */
const reports = async (count: number, list: { length: number } = seen) => {
  await vi.waitFor(() => expect(list.length).toBeGreaterThanOrEqual(count), { timeout: 5000 })
  await new Promise((resolve) => {
    setTimeout(resolve, 150)
  })
}
const change = () => {
  window.document.body.append(window.document.createElement('dialog'))
  window.dispatchEvent(new window.Event('hashchange'))
}

beforeEach(() => {
  window = new Window({ url: 'https://my.kaspersky.com/MyLicenses' })
  seen = []
})
afterEach(async () => {
  watcher.stop()
  await window.happyDOM.close()
})

test('a readable page is read by the reader and reported once', async () => {
  const { wantReader } = start(pageText('download-dialog-2022.html'))
  await reports(1)
  change()
  await reports(1)
  expect(wantReader).toHaveBeenCalledOnce()
  expect(seen).toHaveLength(1)
  expect(seen[0]).toMatchObject({
    kind: 'download-dialog',
    offered: 'macos',
    language: 'ru-RU',
    account: { masked: 'a…@e….com' },
  })
})

test('what nobody watched before is as old as the document, what changes is of now', async () => {
  const before = Date.now()
  start(pageText('download-dialog-2022.html'))
  await reports(1)
  watcher.again()
  change()
  await reports(2)
  window.document.documentElement.lang = 'fr'
  change()
  await reports(3)
  expect(seen.map(({ at, loadedAt }) => [at < before ? at : 'now', loadedAt])).toEqual([
    [loaded, loaded],
    [loaded, loaded],
    ['now', loaded],
  ])
})

test('of several reports that nobody received, one is said again', async () => {
  const waiting = new Set<unknown>()
  const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout]
  vi.stubGlobal('setTimeout', (run: () => void, ms: number) => {
    const timer = set(run, ms)
    if (ms >= 5000) waiting.add(timer)
    return timer
  })
  vi.stubGlobal('clearTimeout', (timer: never) => {
    waiting.delete(timer)
    clear(timer)
  })
  const tries: unknown[] = []
  start(pageText('download-dialog-2022.html'), {
    pageSeen: async (report) => {
      tries.push(report)
      throw new Error('No answer')
    },
  })
  for (const kind of ['one', 'two', 'three']) {
    await reports(tries.length + 1, tries)
    window.document.documentElement.lang = kind
    change()
  }
  await reports(8, tries)
  vi.unstubAllGlobals()
  expect(waiting.size).toBe(1)
})

test('a page that comes back out of the browser’s cache is reported again', async () => {
  start(pageText('download-dialog-2022.html'))
  await reports(1)
  watcher.again()
  window.dispatchEvent(new window.Event('pageshow'))
  await reports(2)
  expect(seen).toHaveLength(2)
})

test.each(['sign-in-2022.html', 'two-step-2025.html', 'security.html', 'terms-2025.html'])(
  'to %s the reader is not even brought',
  async (file) => {
    const { wantReader } = start(pageText(file))
    await reports(1)
    expect(wantReader).not.toHaveBeenCalled()
    expect(seen).toEqual([
      expect.objectContaining({ offered: null, application: null, links: [], subscriptions: null }),
    ])
  },
)

test('the JSON is asked when the worker says so, and sent with the account', async () => {
  const usagesRead = vi.fn(async () => null)
  start(pageText('subscriptions-2022.html'), { pageSeen: async () => ({ read: true }), usagesRead })
  await reports(1, usagesRead.mock.calls)
  expect(usagesRead).toHaveBeenCalledExactlyOnceWith({
    ...answer,
    account: { key: expect.any(String), masked: 'a…@e….com' },
    loadedAt: loaded,
  })
})

test('a question that broke off is told a second later, when the page is surely still there', async () => {
  const brokenOff = {
    reading: { ok: false as const, failure: { kind: 'unreachable' as const } },
    at: 1,
  }
  const fetchUsages = vi.fn(async () => brokenOff)
  const usagesRead = vi.fn(async () => null)
  start(pageText('subscriptions-2022.html'), {
    pageSeen: async () => ({ read: true }),
    usagesRead,
    usagesReader: () => ({ fetchUsages }),
  })
  await reports(1, fetchUsages.mock.calls)
  await new Promise((resolve) => {
    setTimeout(resolve, 500)
  })
  expect(usagesRead).not.toHaveBeenCalled()
  await reports(1, usagesRead.mock.calls)
  expect(usagesRead).toHaveBeenCalledExactlyOnceWith({
    ...brokenOff,
    account: expect.any(Object),
    loadedAt: loaded,
  })
})

test('an answer that came while somebody else signed in belongs to nobody', async () => {
  start(pageText('subscriptions-2022.html'), {
    usagesReader: () => ({
      fetchUsages: async () => {
        ;(window.document.querySelector('button') as unknown as Element).textContent =
          'robin@example.com'
        return answer
      },
    }),
  })
  expect(await watcher.usages()).toEqual({ ...answer, account: null, loadedAt: loaded })
})

test('another account in the same document says since when', async () => {
  start(pageText('subscriptions-2022.html'))
  await reports(1)
  ;(window.document.querySelector('button') as unknown as Element).textContent = 'robin@example.com'
  change()
  await reports(2)
  expect(seen.map(({ account }) => [account?.masked, typeof account?.since])).toEqual([
    ['a…@e….com', 'undefined'],
    ['r…@e….com', 'number'],
  ])
})

test('where nothing came to read the JSON with, nothing is asked', async () => {
  start(pageText('subscriptions-2022.html'), { usagesReader: () => undefined })
  expect(await watcher.usages()).toBeNull()
})

test('without a reader the page is reported as far as a glance tells', async () => {
  start(pageText('subscriptions-2022.html'), { wantReader: async () => null })
  await reports(1)
  expect(seen).toEqual([expect.objectContaining({ kind: 'unknown', session: 'signed-in' })])
})

test('what the worker did not hear is said again a second later, and said to be', async () => {
  const pageSeen = vi
    .fn<WatcherDependencies['pageSeen']>(async () => ({ read: false }))
    .mockRejectedValueOnce(new Error('no worker'))
  start(pageText('subscriptions-2022.html'), { pageSeen })
  await vi.waitFor(() => expect(pageSeen).toHaveBeenCalledTimes(2), 3000)
  expect(pageSeen.mock.calls.map(([, again]) => again)).toEqual([false, true])
  expect(pageSeen.mock.calls[1]![0]).toEqual(pageSeen.mock.calls[0]![0])
})

test('what opens while the worker wakes up is reported before it has answered', async () => {
  let reported = 0
  const pageSeen = () => {
    reported++
    return new Promise<never>(() => {})
  }
  start(pageText('subscriptions-2022.html'), { pageSeen })
  await vi.waitFor(() => expect(reported).toBe(1), { timeout: 5000 })
  window.document.body.innerHTML = pageText('download-dialog-2022.html')
  window.dispatchEvent(new window.Event('hashchange'))
  await vi.waitFor(() => expect(reported).toBe(2), { timeout: 5000 })
})

test('a report that is sent again is the newest by then', async () => {
  const kinds: string[] = []
  start(pageText('subscriptions-2022.html'), {
    pageSeen: async ({ kind }, again) => {
      kinds.push(`${kind}${again ? ' again' : ''}`)
      if (!again) throw new Error('the worker is gone')
      return { read: false }
    },
  })
  await vi.waitFor(() => expect(kinds).toHaveLength(1), { timeout: 5000 })
  window.document.body.innerHTML = pageText('download-dialog-2022.html')
  window.dispatchEvent(new window.Event('hashchange'))
  await vi.waitFor(() => expect(kinds).toHaveLength(4), { timeout: 5000 })
  expect(kinds.slice(1)).toEqual([
    'download-dialog',
    'download-dialog again',
    'download-dialog again',
  ])
})

test('an answer that the worker did not hear is sent again', async () => {
  const usagesRead = vi
    .fn<() => Promise<unknown>>(async () => null)
    .mockRejectedValueOnce(new Error('no worker'))
  start(pageText('subscriptions-2022.html'), { pageSeen: async () => ({ read: true }), usagesRead })
  await vi.waitFor(() => expect(usagesRead).toHaveBeenCalledTimes(2), 3000)
})

test('an orphan of an update stops', async () => {
  let alive = true
  start(pageText('subscriptions-2022.html'), { alive: () => alive })
  await reports(1)
  alive = false
  window.document.documentElement.lang = 'de-DE'
  change()
  await reports(1)
  alive = true
  change()
  await reports(1)
  expect(seen).toHaveLength(1)
})

test('what may not be read yet is said again when the worker said, though nothing has changed', async () => {
  const pageSeen = vi
    .fn<WatcherDependencies['pageSeen']>(async () => ({ read: true }))
    .mockResolvedValueOnce({ read: false, sayAgainIn: 60 })
  const usagesRead = vi.fn(async () => null)
  start(pageText('subscriptions-2022.html'), { pageSeen, usagesRead })
  await reports(1, usagesRead.mock.calls)
  expect(pageSeen).toHaveBeenCalledTimes(2)
  const [first, second] = pageSeen.mock.calls.map(([report]) => report)
  // Its time is still that of what it shows.
  expect(second).toEqual(first)
})

test('a watcher that was stopped says nothing more, not even what it was about to say', async () => {
  const salted: (() => void)[] = []
  const stopped = vi.fn()
  start(pageText('subscriptions-2022.html'), {
    stopped,
    salt: () => new Promise((resolve) => salted.push(() => resolve('salt'))),
  })
  await vi.waitFor(() => expect(salted).toHaveLength(1))
  watcher.stop()
  salted[0]!()
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(seen).toEqual([])
  expect(stopped).toHaveBeenCalledOnce()
})

test('where nobody answers and no extension is left, it ends; where one is left, it goes on', async () => {
  const pageSeen = vi.fn<WatcherDependencies['pageSeen']>(async () => {
    throw new Error('no worker')
  })
  let there = true
  const stopped = vi.fn()
  start(pageText('subscriptions-2022.html'), {
    pageSeen,
    stopped,
    extensionAnswers: async () => there,
  })
  await vi.waitFor(() => expect(pageSeen).toHaveBeenCalledTimes(2), 4000)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(stopped).not.toHaveBeenCalled()
  there = false
  window.document.documentElement.lang = 'de-DE'
  change()
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce(), 4000)
})
