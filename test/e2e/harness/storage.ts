import type { Page } from 'puppeteer'
import type { StorageArea } from './session.ts'

interface Scope {
  browser?: Api
  chrome?: Api
}
interface Api {
  storage: Record<string, { get(all: null): Promise<Record<string, unknown>> } | undefined>
}
declare const self: Scope

/**
 * One area, seen from an extension page. An area that the browser lacks, or that no administrator
 * filled, is empty.
 */
export async function readStorage(page: Page, area: StorageArea): Promise<Record<string, unknown>> {
  // As text: Firefox keeps one object that stands in two places as one, and the protocol hands over
  // only the first of them.
  const text = await page.evaluate(async (name) => {
    const { storage } = (self.browser ?? self.chrome) as Api
    // Firefox rejects `managed` where there is no policy.
    return JSON.stringify((await storage[name]?.get(null).catch(() => ({}))) ?? {})
  }, area)
  return JSON.parse(text) as Record<string, unknown>
}

/** All areas and what a page of ours may keep besides, as one text. */
export async function storageText(page: Page): Promise<string> {
  const areas = await Promise.all(
    (['local', 'session', 'sync', 'managed'] as const).map((area) => readStorage(page, area)),
  )
  const web = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys().catch(() => []),
  }))
  return JSON.stringify({ areas, web })
}
