import type { ResolvedPublicFile } from 'wxt'

/** Our own pages show 96; for the toolbar's see build/manifest.ts. */
const unused = {
  safari: ['icon/16.png', 'icon/32.png', 'icon/128.png'],
  others: ['icon/144.png'],
}

/**
 * A picture that a browser never shows is not shipped to it. WXT names what is left in the
 * manifest.
 */
export function leaveOutIcons(browser: string, files: ResolvedPublicFile[]): void {
  const without = browser === 'safari' ? unused.safari : unused.others
  for (let at = files.length - 1; at >= 0; at--)
    if (without.includes(files[at]!.relativeDest.replaceAll('\\', '/'))) files.splice(at, 1)
}
