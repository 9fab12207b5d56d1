import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, expect, test } from 'vitest'
import { browserUnderTest, portalUrl, until } from './harness/index.ts'
import { countWatchers } from './harness/count-watchers.ts'
import { useStage } from './harness/use-stage.ts'

declare const chrome: {
  extension: { getViews(which: object): { location: { pathname: string } }[] }
}

const folder = join(mkdtempSync(join(tmpdir(), 'companion-')), 'extension')
cpSync(browserUnderTest === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3', folder, {
  recursive: true,
})
afterAll(() => rmSync(join(folder, '..'), { recursive: true }))
const stage = useStage({
  extension: folder,
  beforeInstall: (page) => page.goto(`${portalUrl}/MyLicenses`),
})

/** How many tabs stand on the page that greets who has just installed it. */
const welcomePages = async () => {
  const own: Page = await stage.session.openExtensionPage('options.html')
  const paths = await own.evaluate(() =>
    chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname),
  )
  await own.close()
  return paths.filter((path) => path === '/welcome.html').length
}
const update = async () => {
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0.0' }))
  await stage.session.updateExtension()
}

test('a portal tab that was open before the installation is watched, by one watcher, and read without a reload', async () => {
  await until('the JSON is kept', () => stage.kept.jsonRead())
  expect(await stage.kept.products()).toHaveLength(7)
  expect(await countWatchers(stage.session)).toBe(1)
  expect(stage.kept.gets()).toHaveLength(1)
})

test('the welcome page opens once, and not again when the worker comes back', async () => {
  expect(await welcomePages()).toBe(1)
  await stage.session.killWorker()
  await stage.session.inWorker(() => true)
  expect(await welcomePages()).toBe(1)
})

test('after an update the tab is watched by the new version alone, nothing greets again, and what was kept is there', async () => {
  await update()
  await until(
    'the tab is seen',
    async () => Object.keys((await stage.session.storage('session'))['portal-tabs'] ?? {}).length,
  )
  await new Promise((resolve) => setTimeout(resolve, 1_000)) // no event tells that it is not seen twice
  expect(await countWatchers(stage.session)).toBe(1)
  expect(await welcomePages()).toBe(0) // the one from before went with its version
  expect(await stage.kept.products()).toHaveLength(7)
  expect(stage.kept.gets()).toHaveLength(1)
})
