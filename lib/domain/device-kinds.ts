import type { Platform } from './platform.ts'

type Kind = Platform | 'unknown' | null

/** Computers for which the portal hands out a file. ChromeOS takes applications from stores. */
export const computers: readonly Kind[] = ['windows', 'macos', 'linux']

/** An iPhone or an iPad. */
export const isAppleMobile = (platform: Kind): boolean =>
  platform === 'ipados' || platform === 'ios'

/** A phone or tablet. A computer has nothing to scan a code with: it takes an address. */
export const scansCodes = (platform: Kind): boolean =>
  isAppleMobile(platform) || platform === 'android'
