import type { Plugin } from 'vite'

/**
 * Preact can set HTML (`dangerouslySetInnerHTML`). We never do, but Mozilla's linter warns of the
 * mere assignment, and a reviewer has to ask. So in what we ship Preact writes text there instead.
 * The name of a DOM property survives every minifier; if `innerHTML` is left anywhere, however it
 * is written, the build stops.
 */
export const withoutInnerHtml = (): Plugin => ({
  name: 'without-inner-html',
  transform(code, id) {
    if (!/[\\/]node_modules[\\/]preact[\\/]/.test(id) || !code.includes('innerHTML')) return null
    return { code: code.replace(/\.innerHTML\b/g, '.textContent'), map: null }
  },
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && /\binnerHTML\b/.test(file.code))
        throw new Error(
          `${file.fileName} mentions innerHTML: see build/without-inner-html.ts. Modules: ${Object.keys(file.modules).join(', ')}`,
        )
  },
})
