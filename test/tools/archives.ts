import { readFileSync } from 'node:fs'
import { wxt } from './wxt.ts'
import type { BuildTarget } from './wxt.ts'

const name = 'download-companion-for-my-kaspersky'
/** What `wxt zip` leaves for a target, and for whom. */
export function archives(target: BuildTarget, version: string): { file: string; goesTo: string }[] {
  const file = (suffix: string) => `.output/${name}-${version}-${suffix}.zip`
  const places: Record<BuildTarget, { file: string; goesTo: string }[]> = {
    chrome: [{ file: file('chrome'), goesTo: 'Chrome Web Store, Edge Add-ons' }],
    firefox: [
      { file: file('firefox'), goesTo: 'addons.mozilla.org' },
      {
        file: file('sources'),
        goesTo:
          'addons.mozilla.org, as the source code (npm ci && npx wxt zip -b firefox --mv3 makes the same archive)',
      },
    ],
    safari: [{ file: file('safari'), goesTo: 'App Store Connect, Safari Web Extension Packager' }],
  }
  return places[target]
}

export const bomFile = (version: string): string => `.output/${name}-${version}-sbom.cdx.json`

export const readVersion = (): string =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version

/** Makes the archives of every target anew. Throws with the tool's own words. */
export function zipAll() {
  for (const target of ['chrome', 'firefox', 'safari'] as const) wxt('zip', target)
}
