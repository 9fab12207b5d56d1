declare const importScripts: ((path: unknown) => void) | undefined
declare const trustedTypes: {
  createPolicy(
    name: string,
    rules: { createScriptURL(path: string): string },
  ): {
    createScriptURL(path: string): unknown
  }
}

const isServiceWorker = typeof importScripts === 'function'

/**
 * What a script has `left` on the global scope; it is loaded when that is first asked for. A service worker
 * may load later only what it loaded while it was being installed (Service Workers, "importScripts"), so it is loaded
 * there once. An event page has it from its manifest (build/event-page.ts), before the worker's own script.
 * To be called in the worker's first turn, once. Throws where the browser cannot load it.
 */
export function laterScript<T>(path: string, left: () => T | undefined): () => T {
  const load = isServiceWorker ? loaderOf(path) : () => undefined
  if (isServiceWorker) addEventListener('install', load)
  return () => {
    if (left() === undefined) load()
    const value = left()
    if (value === undefined) throw new Error(`${path} left nothing.`)
    return value
  }
}

/** Our own content security policy wants addresses of scripts trusted: this one is, and no other. */
function loaderOf(path: string): () => void {
  const trusted = trustedTypes
    .createPolicy('later-script', { createScriptURL: () => path })
    .createScriptURL(path)
  return () => importScripts!(trusted)
}
