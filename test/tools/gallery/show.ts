import type { CDPSession, Page } from 'puppeteer'
import { popupPlaceKey } from '../../../lib/contracts/stored.ts'
import type { KeptPlace, Place } from '../../../lib/models/popup/navigation.ts'
import type { Session } from '../../e2e/harness/index.ts'
import type { Scene } from './scenes.ts'

export interface Look {
  width: number
  /** Of a window that stays so; absent = the whole page is shown. */
  height?: number
  dark: boolean
  /** Share of the usual letter size: 2 = 200 %. */
  text: number
  forcedColors: boolean
}

interface Api {
  runtime: { sendMessage: unknown }
  permissions: { contains: unknown }
  storage: { local: Area; session: Area; sync: Area; managed: { get: unknown } }
}
interface Area {
  get(keys: null): Promise<object>
  set(values: object): Promise<void>
  remove(keys: string[]): Promise<void>
  clear(): Promise<void>
}
declare const chrome: Api

export interface Stage {
  session: Session
  page: Page
  client: CDPSession
}

/**
 * A tab for one language: the worker is never asked, so that a seeded state stays as it was seeded.
 */
export async function openStage(session: Session): Promise<Stage> {
  const page = await session.openExtensionPage('manifest.json')
  await page.evaluateOnNewDocument(() => {
    const told = JSON.parse(window.name || '{}') as {
      access?: boolean
      online?: boolean
      managed?: object
      text?: number
    }
    chrome.runtime.sendMessage = () => new Promise(() => undefined)
    chrome.permissions.contains = ({ origins }: { origins?: string[] }) =>
      Promise.resolve(origins ? told.access !== false : false)
    chrome.storage.managed.get = () => Promise.resolve(told.managed ?? {})
    // As the browser's own setting of the letter size: there before the first style is.
    new MutationObserver((_, observer) => {
      document.documentElement.style.fontSize = `${(told.text ?? 1) * 100}%`
      observer.disconnect()
    }).observe(document, { childList: true })
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => told.online !== false })
  })
  return { session, page, client: await page.createCDPSession() }
}

/** As the popup keeps it: it opens there for a minute. */
const placeKept = (place: Place) => ({
  [popupPlaceKey]: {
    place,
    search: '',
    choice: { application: null, platform: null },
    at: Date.now(),
  } satisfies KeptPlace,
})

/**
 * Puts `scene` on the stage in one look. The window is as high as a popover, or as a small page.
 */
export async function show(
  { session, page, client }: Stage,
  scene: Scene,
  view: Look,
): Promise<void> {
  await page.setViewport({ width: view.width, height: scene.page === 'popup.html' ? 600 : 900 })
  await dress(client, view)
  await page.evaluate(
    async (told, areas) => {
      window.name = told
      const all = Object.keys(areas) as (keyof typeof areas)[]
      const put = all.map((area) => [chrome.storage[area], chrome.storage[area].set] as const)
      // What still runs here hears of it, and must not answer.
      for (const [area] of put) area.set = area.remove = () => Promise.resolve()
      // `sync` counts its writes, 120 a minute: none where nothing changes.
      const isEmpty = (kept: object) => Object.keys(kept).length === 0
      await Promise.all(
        put.map(async ([area, set], at) => {
          const next = areas[all[at]!]
          if (!isEmpty(await area.get(null))) await area.clear()
          if (!isEmpty(next)) await set.call(area, next)
        }),
      )
    },
    JSON.stringify({
      access: scene.access,
      online: scene.online,
      managed: scene.managed,
      text: view.text,
    }),
    {
      local: scene.local,
      session: { ...scene.session, ...(scene.place ? placeKept(scene.place) : {}) },
      sync: scene.language === undefined ? {} : { 'setting-language': scene.language },
    },
  )
  await page.goto(session.extensionUrl(scene.page))
  await page.waitForFunction(() => document.querySelector('#app')?.childElementCount, {
    polling: 'mutation',
  })
  await scene.act?.(page)
  await settled(page)
}

/**
 * By hand, because Puppeteer's list of media features does not know forced-colors and Chromium
 * does.
 */
const dress = (client: CDPSession, { dark, forcedColors }: Look) =>
  client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ],
  })

/** Until nothing of the page has changed for a moment, and that is drawn. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let quiet = 0
        const observer = new MutationObserver(() => wait())
        const wait = () => {
          clearTimeout(quiet)
          quiet = window.setTimeout(() => {
            observer.disconnect()
            requestAnimationFrame(() => done())
          }, 80)
        }
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
        wait()
      }),
  )
