import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { portalProxy } from '../e2e/harness/firefox-portal.ts'
import { startHost } from './host.ts'
import type { Host } from './host.ts'
import { safariState } from './safari-state.ts'
import type { SafariState } from './safari-state.ts'

/**
 * What Safari says of itself on either device; the user agent is the same on purpose (devices.md
 * §2).
 */
const facts = {
  mac: { os: 'mac', touchPoints: 0, extra: '' },
  ipad: {
    os: 'ios',
    touchPoints: 5,
    extra:
      'globalThis.orientation = 0; globalThis.onorientationchange = null; document.ontouchend = null;',
  },
}
export type SafariDevice = keyof typeof facts
const userAgent =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6 Safari/605.1.15'
const origin = 'safari-web-extension://3f9c1f9e-6b0a-4b57-9b43-0d6d1e3f1c55'
const folder = resolve('.output/safari-mv3')
const portalOrigin = 'https://my.kaspersky.com'

const navigatorOf = (device: SafariDevice) => `
  for (const [name, value] of Object.entries({ platform: 'MacIntel', maxTouchPoints: ${facts[device].touchPoints}, vendor: 'Apple Computer, Inc.' }))
    Object.defineProperty(Navigator.prototype, name, { configurable: true, get: () => value });
  ${facts[device].extra}
`

export interface View {
  /**
   * Runs the function's text in the page (`world` 'ext': where content scripts live); what it gives
   * must be JSON.
   */
  call<R>(work: () => R | Promise<R>, world?: 'ext' | ''): Promise<R>
  /** A real press, at a place in the view. */
  press(x: number, y: number): Promise<void>
  shot(path: string, whole?: boolean): Promise<string>
  close(): Promise<void>
}
/** In pixels of the picture; `zoom`: so many of them for one CSS pixel. */
export interface ViewSize {
  width: number
  height: number
  zoom?: number
}
export interface Safari {
  state: SafariState
  openPortal(path: string, size?: ViewSize): Promise<View>
  openOwnPage(path: string, width: number, height: number, zoom?: number): Promise<View>
  close(): void
}

interface Wish {
  portal: { port: number }
  device: SafariDevice
  withheld?: boolean
  language?: string
  dark?: boolean
}

/**
 * A content script's own `attachShadow` tells where the companion's closed room is: the page has
 * another one, and so does not learn it.
 */
const showRoom = `{
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) { return (globalThis.companionRoom = attach.call(this, init)) }
}`

/**
 * The Safari build in WebKit, with an API that behaves as Safari's does. The worker runs as Safari
 * runs it: an event page, here a view that nobody sees. `withheld`: the user has not let the
 * extension onto the site. `language`: a folder of `_locales`.
 */
export async function openSafari({
  portal,
  device,
  withheld = false,
  language = 'en',
  dark = false,
}: Wish): Promise<Safari> {
  const proxy = await portalProxy(portal.port)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[]
    content_security_policy: { extension_pages: string }
  }
  const words: unknown = JSON.parse(
    readFileSync(join(folder, `_locales/${language}/messages.json`), 'utf8'),
  )
  const api = readFileSync(new URL('safari-api.js', import.meta.url), 'utf8')
  const apiFor = (kind: 'own-page' | 'content') =>
    `${navigatorOf(device)}; { const safariConfig = ${JSON.stringify({ kind, id: 'safari-under-test', origin, manifest, words, language, platform: facts[device].os })}; ${api} }`

  let host: Host
  const views = new Map<string, { url: string; kind: 'own-page' | 'portal' }>()
  const body = (work: string) => `return JSON.stringify((await (${work})()) ?? null)`
  const run = async (view: string, world: string, work: string) =>
    JSON.parse(await host.tell({ do: 'call', view, world, body: body(work) })) as unknown
  const worldOf = (view: string) => (views.get(view)?.kind === 'portal' ? 'ext' : '')
  const senderOf = (view: string) => {
    const { kind, url } = views.get(view) ?? { kind: 'own-page', url: '' }
    const tab = kind === 'portal' ? { tab: { id: tabId(view), url, active: true }, frameId: 0 } : {}
    return { id: 'safari-under-test', url, origin: new URL(url).origin, ...tab }
  }
  const state = safariState(withheld, {
    views: () => [...views].map(([name, { url, kind }]) => ({ name, url, kind })),
    sender: senderOf,
    deliver: async (view, message, sender) => {
      const text = await host.tell({
        do: 'call',
        view,
        world: worldOf(view),
        body: `return await safariInside.deliver(${JSON.stringify(message)}, ${JSON.stringify(sender)})`,
      })
      return JSON.parse(text) as { value: unknown; heard: number }
    },
    // A view that is still loading hears nothing yet.
    fire: async (view, event, all) => {
      await run(
        view,
        worldOf(view),
        `() => globalThis.safariInside?.fire(${JSON.stringify(event)}, ${JSON.stringify(all)})`,
      )
    },
    inject: async (view, file) => {
      await host.tell({
        do: 'call',
        view,
        world: 'ext',
        body: readFileSync(join(folder, file), 'utf8'),
      })
    },
    opened: (url) => void opened.push(url),
  })
  const opened: string[] = []
  host = await startHost(
    { folder, dark, proxy: `http://127.0.0.1:${proxy.port}` },
    (view, payload) => state.answer(view, payload),
  )

  let count = 0
  const open = async (
    kind: 'own-page' | 'portal',
    url: string,
    size: ViewSize,
    scripts: object[],
  ): Promise<View> => {
    count += 1
    const view = `${kind}-${count}`
    views.set(view, { url, kind })
    await host.tell({
      do: 'open',
      view,
      url,
      ...size,
      userAgent,
      scripts,
      bridge: kind === 'portal' ? 'ext' : '',
      mayFetch: kind === 'own-page' ? [`${portalOrigin}/*`] : [],
      ...(kind === 'own-page' ? { csp: manifest.content_security_policy.extension_pages } : {}),
    })
    return {
      call: (work, world = '') => run(view, world, String(work)) as Promise<never>,
      press: async (x, y) => void (await host.tell({ do: 'press', view, x, y })),
      shot: (path, whole = false) => host.tell({ do: 'shot', view, path: resolve(path), whole }),
      close: async () => {
        views.delete(view)
        await host.tell({ do: 'close', view })
      },
    }
  }
  const ownScripts = [{ world: '', at: 'start', source: apiFor('own-page') }]
  const watcher = manifest.content_scripts
    .flatMap(({ js }) => js)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  const contentScripts = () => [
    { world: '', at: 'start', source: navigatorOf(device) },
    { world: 'ext', at: 'start', source: apiFor('content') },
    { world: 'ext', at: 'start', source: showRoom },
    ...(state.granted ? watcher.map((source) => ({ world: 'ext', at: 'end', source })) : []),
  ]
  await open('own-page', `${origin}/background-page.html`, { width: 100, height: 100 }, ownScripts)

  return {
    state: Object.assign(state, { opened }),
    openPortal: (
      path,
      size = device === 'ipad' ? { width: 820, height: 1180 } : { width: 1280, height: 800 },
    ) => open('portal', `${portalOrigin}${path}`, size, contentScripts()),
    openOwnPage: (path, width, height, zoom = 1) =>
      open('own-page', `${origin}/${path}`, { width, height, zoom }, ownScripts),
    close: () => {
      host.close()
      proxy.close()
    },
  }
}

const tabId = (view: string) => Number(/\d+$/.exec(view)?.[0])
