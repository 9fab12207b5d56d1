import type { UserManifest } from 'wxt'
import { manifestFor } from '../../build/manifest.ts'

export const browsers = ['chrome', 'firefox', 'safari'] as const
export const manifestOf = (browser: (typeof browsers)[number]): UserManifest =>
  manifestFor(browser, 'build')
