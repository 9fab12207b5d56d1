import type { ConfigEnv, UserManifest } from 'wxt'
import { manifestFor } from '../../build/manifest.ts'
import config from '../../wxt.config.ts'

export const browsers = ['chrome', 'firefox', 'safari'] as const
export const manifestOf = (browser: (typeof browsers)[number]): UserManifest =>
  manifestFor(browser, 'build')

/** The manifest as WXT gets it: of what is released, or of the dev server. */
export async function wxtManifest(
  browser: string,
  command: ConfigEnv['command'] = 'build',
): Promise<UserManifest> {
  const env: ConfigEnv = { browser, command, manifestVersion: 3, mode: 'production' }
  return typeof config.manifest === 'function'
    ? config.manifest(env)
    : ((await config.manifest) ?? {})
}
