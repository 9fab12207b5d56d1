import type { Browser } from 'puppeteer'
import type { Prefs } from './firefox-prefs.ts'

export interface Bidi {
  send(method: string, parameters: object): Promise<{ result: unknown }>
}
interface Tree {
  contexts: { context: string }[]
}

export const bidi = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection

/**
 * Runs `body` on Firefox's own side, where its settings page and its idle timer live: reached over
 * the same protocol, with `--remote-allow-system-access`. What it returns comes back as text.
 */
async function inside(browser: Browser, body: string): Promise<string> {
  const connection = bidi(browser)
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as Tree
  const { result } = (await connection.send('script.evaluate', {
    expression: `(async () => { ${body} })()`,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  })) as {
    result: { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } }
  }
  if (result.type === 'exception') throw new Error(`Firefox said: ${result.exceptionDetails?.text}`)
  return String(result.result?.value)
}

const module = (name: string) =>
  `ChromeUtils.importESModule('resource://gre/modules/${name}.sys.mjs')`

/** What `runtime.getPlatformInfo` answers. */
export interface Platform {
  os: string
  arch?: string | undefined
}

/** Firefox as it is for every extension and page in it. */
export const firefoxItself = (browser: Browser) => ({
  platform: async (): Promise<Platform> =>
    JSON.parse(
      await inside(
        browser,
        `return JSON.stringify(${module('ExtensionParent')}.ExtensionParent.PlatformInfo)`,
      ),
    ) as Platform,
  /** From now on, for as long as this Firefox runs. */
  answerPlatform: async ({ os, arch = 'x86-64' }: Platform) => {
    await inside(
      browser,
      `const { ExtensionParent } = ${module('ExtensionParent')};
      Object.defineProperty(ExtensionParent, 'PlatformInfo', { configurable: true, value: ${JSON.stringify({ os, arch })} })`,
    )
  },
  /** As at the start; pages loaded from now on have them. */
  setPrefs: async (prefs: Prefs) => {
    await inside(
      browser,
      `for (const [name, value] of Object.entries(${JSON.stringify(prefs)}))
      typeof value === 'string' ? Services.prefs.setStringPref(name, value)
        : typeof value === 'number' ? Services.prefs.setIntPref(name, value)
        : Services.prefs.setBoolPref(name, value)`,
    )
  },
  clearPrefs: async (names: string[]) => {
    await inside(
      browser,
      `for (const name of ${JSON.stringify(names)}) Services.prefs.clearUserPref(name)`,
    )
  },
  /** Cookies, caches, storage and permissions of every page, as in a fresh profile. */
  forgetEverything: async () => {
    await inside(
      browser,
      `await new Promise((done) => Services.clearData.deleteData(
        Ci.nsIClearDataService.CLEAR_ALL, { onDataDeleted: done }))`,
    )
  },
})

/** One extension as Firefox sees it; `id` is its gecko id. */
export function extensionInFirefox(browser: Browser, id: string) {
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`
  return {
    stopBackground: async () => {
      await inside(
        browser,
        `await ${policy}.extension.terminateBackground({ disableResetIdleForTest: true })`,
      )
    },
    backgroundRuns: async () =>
      (await inside(browser, `return ${policy}.extension.backgroundState`)) === 'running',
    /** As the add-on manager's permission switch does it. */
    changeAccess: async (how: 'add' | 'remove') => {
      await inside(
        browser,
        `const { ExtensionPermissions } = ${module('ExtensionPermissions')};
        await ExtensionPermissions.${how}(${JSON.stringify(id)}, { permissions: [], origins: ['https://my.kaspersky.com/*'] }, ${policy}.extension)`,
      )
    },
  }
}
