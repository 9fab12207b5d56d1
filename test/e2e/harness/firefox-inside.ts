import type { Prefs } from './firefox-prefs.ts'

export interface Bidi {
  send(method: string, parameters: object): Promise<{ result: unknown }>
}

interface Tree {
  contexts: { context: string }[]
}

/**
 * Firefox's own side, where its settings page and its idle timer live: reached over the same
 * protocol, with `--remote-allow-system-access`. `id` is the extension's gecko id.
 */
export function innerFirefox(connection: Bidi, id: string) {
  const inside = async (body: string): Promise<string> => {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
      .result as Tree
    const { result } = (await connection.send('script.evaluate', {
      expression: `(async () => { const policy = () => WebExtensionPolicy.getByID(${JSON.stringify(id)}); ${body} })()`,
      target: { context: tree.contexts[0]?.context },
      awaitPromise: true,
    })) as {
      result: { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } }
    }
    if (result.type === 'exception')
      throw new Error(`Firefox said: ${result.exceptionDetails?.text}`)
    return String(result.result?.value)
  }
  const module = (name: string) =>
    `ChromeUtils.importESModule('resource://gre/modules/${name}.sys.mjs')`

  return {
    /** What `runtime.getPlatformInfo` answers, for as long as this Firefox runs. */
    answerPlatform: (os: string, arch = 'x86-64') =>
      inside(`const { ExtensionParent } = ${module('ExtensionParent')};
        Object.defineProperty(ExtensionParent, 'PlatformInfo', { configurable: true, value: ${JSON.stringify({ os, arch })} })`),
    /** As at the start; pages loaded from now on have them. */
    setPrefs: async (prefs: Prefs) => {
      await inside(`for (const [name, value] of Object.entries(${JSON.stringify(prefs)}))
        typeof value === 'string' ? Services.prefs.setStringPref(name, value)
          : typeof value === 'number' ? Services.prefs.setIntPref(name, value)
          : Services.prefs.setBoolPref(name, value)`)
    },
    stopBackground: async () => {
      await inside(
        `await policy().extension.terminateBackground({ disableResetIdleForTest: true })`,
      )
    },
    backgroundRuns: async () =>
      (await inside(`return policy().extension.backgroundState`)) === 'running',
    /** As the add-on manager's permission switch does it. */
    changeAccess: async (how: 'add' | 'remove') => {
      await inside(`const { ExtensionPermissions } = ${module('ExtensionPermissions')};
        await ExtensionPermissions.${how}(${JSON.stringify(id)}, { permissions: [], origins: ['https://my.kaspersky.com/*'] }, policy().extension)`)
    },
  }
}
