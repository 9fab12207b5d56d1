import type { Plugin } from 'vite'

const vitesHelper = '\0vite/preload-helper.js'

/**
 * What Vite calls before each dynamic `import`: the styles of the view come first. Vite's own also
 * serves nonces, other origins and listeners that we have not, and is paid at the popup's first
 * paint. A style that does not come is no reason to withhold the view.
 */
const ours = `
const asked = {}
const fetchStyles = (file) =>
  new Promise((done) => {
    if (document.querySelector('[href="/' + file + '"]')) return done()
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = '/' + file
    link.onload = link.onerror = done
    document.head.append(link)
  })
export const __vitePreload = async (load, files = []) => {
  await Promise.all(files.map((file) => (asked[file] ??= fetchStyles(file))))
  return load()
}
`

/**
 * The modules come from this computer and need no hint; each name would stand in the first load.
 */
export const stylesOnly = (
  _file: string,
  needed: string[],
  { hostType }: { hostType: 'html' | 'js' },
): string[] => (hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')))

/**
 * Puts our helper in the place of Vite's. Where a newer Vite names or calls its own otherwise, the
 * build stops.
 */
export const lightPreload = (): Plugin => ({
  name: 'light-preload',
  enforce: 'pre',
  load: (id) => (id === vitesHelper ? ours : null),
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.code.includes('vite:preloadError'))
        throw new Error(
          `${file.fileName} has Vite's own preload helper: see build/light-preload.ts.`,
        )
  },
})
