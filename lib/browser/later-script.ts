declare const importScripts: ((path: unknown) => void) | undefined
declare const trustedTypes: {
  createPolicy(
    name: string,
    rules: { createScriptURL(path: string): string },
  ): {
    createScriptURL(path: string): unknown
  }
}

/**
 * Files that the worker loads later: `/judgement.js` for some messages, and `/usages.js`, which
 * reads the JSON and may be injected into a tab as well.
 */
export const laterFiles = ['/judgement.js', '/usages.js'] as const
type LaterFile = (typeof laterFiles)[number]

const isServiceWorker = typeof importScripts === 'function'

/**
 * Returns a function that gives access to what a file has `left` on the global scope; the file is
 * loaded when that is first asked for. A service worker may later load only files that it loaded
 * while it was installed (Service Workers, "importScripts"), so all are loaded then once. An event
 * page gets them from its manifest (build/event-page.ts), before the worker's own script. Call it
 * once, in the worker's first turn. Throws where the browser cannot load a file.
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

/**
 * Our content security policy demands trusted addresses for scripts. These two are trusted, no
 * others.
 */
function createLoad(): (file: LaterFile) => void {
  const policy = trustedTypes.createPolicy('later-script', {
    createScriptURL: (path) => laterFiles.find((file) => file === path)!,
  })
  return (file) => importScripts!(policy.createScriptURL(file))
}
