import { launch } from 'puppeteer'
import type { Browser, Page } from 'puppeteer'
import { needBrowser } from '../../tools/browsers.ts'
import { bidi, firefoxItself, type Platform } from './firefox-inside.ts'
import { changeable, prefsFor, type Prefs } from './firefox-prefs.ts'
import type { Options } from './session.ts'

interface FirefoxProcess {
  browser: Browser
  /** The tab that a session begins with. */
  page: Page
  /** What `runtime.getPlatformInfo` answers as long as nobody wants another answer. */
  platform: Platform
}

/**
 * All that this worker has started, and the free ones among them. Its files load the modules anew,
 * so no module can keep them.
 */
const worker = globalThis as { firefoxes?: Browser[]; freeFirefoxes?: FirefoxProcess[] }

/**
 * Only tests share one: a tool is over when its browser has ended. Firefox takes its language at
 * the start, for good.
 */
const mayBeShared = ({ headful, language = 'en', startsAnew }: Options) =>
  process.env.VITEST === 'true' && !headful && !startsAnew && language === 'en'

async function start(options: Options, prefs: Prefs): Promise<FirefoxProcess> {
  const program = needBrowser('firefox')
  if (!program.path) throw new Error('why' in program ? program.why : 'no Firefox')
  const browser = await launch({
    browser: 'firefox',
    executablePath: program.path,
    headless: !options.headful,
    ...(options.headful ? { defaultViewport: null } : {}),
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs,
  })
  ;(worker.firefoxes ??= []).push(browser)
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  return { browser, page, platform: await firefoxItself(browser).platform() }
}

/**
 * A Firefox with a fresh profile, or one that another file has given back: a start takes a
 * processor some eight seconds. `more`: preferences beside those that the options ask for.
 */
export async function takeFirefox(options: Options, more: Prefs): Promise<FirefoxProcess> {
  const prefs = { ...prefsFor(options), ...more }
  const free = mayBeShared(options) ? worker.freeFirefoxes?.pop() : undefined
  if (!free?.browser.connected) return start(options, prefs)
  await firefoxItself(free.browser).setPrefs(prefs)
  // A tab keeps what it was opened with: how many fingers the screen feels.
  const page = await free.browser.newPage()
  await free.page.close()
  return { ...free, page }
}

/** By the protocol itself: puppeteer still lists pages of an extension that have gone long ago. */
async function closeTabs(browser: Browser, kept: Page) {
  const { contexts } = (await bidi(browser).send('browsingContext.getTree', { maxDepth: 0 }))
    .result as { contexts: { context: string }[] }
  const keptContext: unknown = Reflect.get(kept.mainFrame(), '_id')
  for (const { context } of contexts)
    if (context !== keptContext) await bidi(browser).send('browsingContext.close', { context })
}

/** What a session may have changed is as in a fresh profile again. */
async function cleaned({ browser, platform }: FirefoxProcess, geckoId: string) {
  const page = await browser.newPage()
  await browser.uninstallExtension(geckoId)
  await closeTabs(browser, page)
  const itself = firefoxItself(browser)
  await itself.forgetEverything()
  await itself.clearPrefs(changeable)
  await itself.answerPlatform(platform)
  return { browser, page, platform }
}

/** A hostile page may have left it too busy for that. */
const mostCleaning = 15_000

/** Keeps it for the next file, or ends it: where nobody shares it, and where it cannot be cleaned. */
export async function leaveFirefox(firefox: FirefoxProcess, options: Options, geckoId: string) {
  if (mayBeShared(options)) {
    const late = new Promise<never>((_, reject) =>
      setTimeout(reject, mostCleaning, new Error('too late')),
    )
    try {
      const free = await Promise.race([cleaned(firefox, geckoId), late])
      ;(worker.freeFirefoxes ??= []).push(free)
      return
    } catch (error) {
      console.log('harness: this Firefox is not used again:', error)
    }
  }
  await firefox.browser.close()
}

/** Also those that a test has failed with. */
export async function endFirefoxes() {
  const running = worker.firefoxes?.filter(({ connected }) => connected) ?? []
  await Promise.all(running.map((browser) => browser.close()))
}
