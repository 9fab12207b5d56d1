import type { Page } from 'puppeteer'
import { closedRoom } from '../../e2e/closed-room.ts'
import { openBrowser, portalUrl, until } from '../../e2e/harness/index.ts'
import type { Session } from '../../e2e/harness/index.ts'
import { settled } from '../../e2e/harness/until.ts'
import { startPortal } from '../../stand-in/index.ts'
import type { Checked } from './check.ts'
import { companionScenes, type CompanionScene } from './companion-scenes.ts'
import { layoutFaults } from './layout.ts'

interface Api {
  tabs: {
    query(of: { url: string }): Promise<{ id: number }[]>
    sendMessage(id: number, message: unknown): Promise<unknown>
  }
  scripting: { executeScript(what: object): Promise<unknown> }
  runtime: { sendMessage(message: { name: string }): Promise<unknown> }
}
declare const chrome: Api

/**
 * The worker's part is played: it answers with this brief. What it says, it says itself, in the
 * language chosen.
 */
const show = (own: Page, brief: CompanionScene['brief']) =>
  own.evaluate(async (told) => {
    const [tab] = await chrome.tabs.query({ url: 'https://my.kaspersky.com/*' })
    const target = { tabId: tab!.id }
    await chrome.tabs.sendMessage(tab!.id, { name: 'companion-leave', payload: {} }).catch(String)
    const play = (text: string) => {
      const answer = JSON.parse(text) as unknown
      const world = globalThis as { asked?: Api['runtime']['sendMessage'] }
      const ask = (world.asked ??= chrome.runtime.sendMessage.bind(chrome.runtime))
      chrome.runtime.sendMessage = (message) =>
        message.name === 'companion-ready' ? Promise.resolve(answer) : ask(message)
    }
    // As text: Chromium takes what is null out of what it hands over.
    await chrome.scripting.executeScript({ target, func: play, args: [JSON.stringify(told)] })
    await chrome.scripting.executeScript({ target, files: ['companion.js'] })
  }, brief)

const sizes = [
  { width: 820, height: 1180 },
  { width: 320, height: 1180 },
  { width: 320, height: 568 },
]

async function isInside(room: ReturnType<typeof closedRoom>, most: number): Promise<boolean> {
  const box = (await room.see())?.box
  return box !== undefined && box.left >= 0 && box.left + box.width <= most
}

async function faultsOf(page: Page): Promise<string[]> {
  const room = closedRoom(page)
  const faults = new Set<string>()
  for (const size of sizes) {
    await page.setViewport(size)
    // Where the machine is busy the card is placed anew after a while.
    const inside = await until('it is in the window', () => isInside(room, size.width)).catch(
      () => false,
    )
    await settled('the card is at rest', async () => (await room.see())?.box)
    const found = (await room.call(layoutFaults as (room: ShadowRoot) => string[])) ?? ['not there']
    if (!inside) found.push('the card hangs over the window')
    for (const fault of found) faults.add(`${size.width} x ${size.height}: ${fault}`)
  }
  return [...faults]
}

/** Opens the way out of the desktop site, too: the words below the line. */
const unfold = (page: Page) =>
  closedRoom(page).call((room) => {
    for (const one of room.querySelectorAll('details')) one.open = true
    return null
  })

async function checkOne(own: Page, page: Page, scene: CompanionScene): Promise<string[]> {
  if (page.url() !== portalUrl + scene.path) await page.goto(portalUrl + scene.path)
  const shown = () =>
    until(`${scene.name} is there`, async () => (await closedRoom(page).see())?.box.width, 5_000)
  await show(own, scene.brief)
  // The real worker may hear of the page late, and send away what it knows nothing of.
  await shown().catch(() => show(own, scene.brief).then(shown))
  await unfold(page)
  return faultsOf(page)
}

async function checkAll(session: Session, languages: string[], done: (one: Checked) => void) {
  const own = await session.openExtensionPage('manifest.json')
  const page = await session.newPage()
  for (const language of languages) {
    await session.setStorage('sync', { 'setting-language': language })
    for (const scene of companionScenes)
      done({
        language,
        scene: scene.name,
        faults: await checkOne(own, page, scene),
        height: 0,
      })
  }
}

/**
 * Banner and guide with every sentence, on the stand-in's pages, in three sizes; on a computer that
 * has no banner by itself.
 */
export async function checkCompanion(
  languages: string[],
  done: (one: Checked) => void,
): Promise<void> {
  const portal = await startPortal({ generation: '2022', language: 'en-US' })
  const session = await openBrowser({ browser: 'chromium', portal, language: 'en' })
  try {
    await checkAll(session, languages, done)
  } finally {
    await session.close()
    await portal.close()
  }
}
