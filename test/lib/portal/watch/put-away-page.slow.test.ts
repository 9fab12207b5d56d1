import { Window } from 'happy-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// A page that a browser draws before anybody sees it, or puts away and brings back. No browser
// under test keeps a page that a debugger looks at, so the browser's events are played here.

let window: Window
let sent: { name: string; payload: { kind?: string } }[]
let salt: string
const listeners = new Set<unknown>()

const set = (hidden: boolean) =>
  Object.defineProperty(window.document, 'hidden', { configurable: true, get: () => hidden })
const turn = (hidden: boolean) => {
  set(hidden)
  window.document.dispatchEvent(new window.Event('visibilitychange'))
}
const show = (persisted: boolean) => {
  const event = new window.Event('pageshow')
  window.dispatchEvent(Object.assign(event, { persisted }))
}
const names = () => sent.splice(0).map(({ name }) => name)
const rest = () => new Promise((done) => setTimeout(done, 700))

beforeEach(async () => {
  vi.resetModules()
  window = new Window({ url: 'https://my.kaspersky.com/MyLicenses' })
  window.document.body.innerHTML =
    '<header>alex@example.com</header><main><h1>Kaspersky</h1></main>'
  sent = []
  salt = 'one'
  const sendMessage = async (message: (typeof sent)[number]) => {
    sent.push(message)
    if (message.name === 'salt-wanted') return { salt }
    return message.name === 'reader-wanted' ? { injected: true } : { read: false }
  }
  const onMessage = {
    addListener: (listen: unknown) => listeners.add(listen),
    removeListener: (listen: unknown) => listeners.delete(listen),
  }
  const runtime = { id: 'ours', getManifest: () => ({ version: '1' }), sendMessage, onMessage }
  vi.stubGlobal('browser', { runtime, storage: { local: { get: async () => ({ salt: 1 }) } } })
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('window', window)
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window))
})
afterEach(async () => {
  ;(globalThis as { watcher?: { stop(): void } | undefined }).watcher?.stop()
  vi.unstubAllGlobals()
  await window.happyDOM.close()
})
const start = async () => {
  const { default: script } = await import('../../../../entrypoints/watcher.ts')
  void script.main()
}

test('a page that is drawn before it is seen says nothing until it is seen, then once', async () => {
  set(true)
  await start()
  await rest()
  expect(names()).toEqual([])
  turn(false)
  await rest()
  expect(names().filter((name) => name === 'page-report')).toHaveLength(1)
})

test('a page that was put away says nothing meanwhile; brought back, it says again what it shows, with the salt of today', async () => {
  await start()
  await rest()
  const [first] = sent.filter(({ name }) => name === 'page-report')
  names()
  window.dispatchEvent(new window.Event('pagehide'))
  turn(true)
  window.document.body.append('more')
  await rest()
  expect(names()).toEqual([])
  salt = 'two'
  turn(false)
  show(true)
  await rest()
  const again = sent.find(({ name }) => name === 'page-report')
  expect(sent.map(({ name }) => name)).toContain('salt-wanted')
  expect(again?.payload.kind).toBe(first?.payload.kind)
  expect(again?.payload).not.toEqual(first?.payload)
})

test('a page that is shown for the first time is not reported twice', async () => {
  await start()
  show(false)
  await rest()
  show(false)
  await rest()
  expect(names().filter((name) => name === 'page-report')).toHaveLength(1)
})
