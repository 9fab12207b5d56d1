declare const importScripts: ((path: unknown) => void) | undefined
declare const trustedTypes: {
  createPolicy(
    name: string,
    rules: { createScriptURL(path: string): string },
  ): {
    createScriptURL(path: string): unknown
  }
}

/** What only some messages need, and what reads the JSON, which a tab may be brought as well. */
export const laterFiles = ['/judgement.js', '/usages.js'] as const
type LaterFile = (typeof laterFiles)[number]

const isServiceWorker = typeof importScripts === 'function'

/**
 * Answers how to come by what a file has `left` on the global scope; it is loaded when that is
 * first asked for. A service worker may load later only what it loaded while it was being installed
 * (Service Workers, "importScripts"), so all are loaded there once. An event page has them from its
 * manifest (build/event-page.ts), before the worker's own script. To be called in the worker's
 * first turn, once. Throws where the browser cannot load it.
 */
export function laterScripts(): <T>(file: LaterFile, left: () => T | undefined) => () => T {
  const load = isServiceWorker ? createLoad() : () => undefined
  if (isServiceWorker) addEventListener('install', () => laterFiles.forEach(load))
  return (file, left) => () => {
    if (left() === undefined) load(file)
    const value = left()
    if (value === undefined) throw new Error(`${file} left nothing.`)
    return value
  }
}

/** Our own content security policy wants addresses of scripts trusted: these are, and no others. */
function createLoad(): (file: LaterFile) => void {
  const policy = trustedTypes.createPolicy('later-script', {
    createScriptURL: (path) => laterFiles.find((file) => file === path)!,
  })
  return (file) => importScripts!(policy.createScriptURL(file))
}
