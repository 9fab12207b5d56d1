/**
 * What an application runs on. `ipados` and `ios` are apart because the portal confuses the first
 * with `macos`.
 */
export const platforms = [
  'windows',
  'macos',
  'ipados',
  'ios',
  'android',
  'linux',
  'chromeos',
] as const
export type Platform = (typeof platforms)[number]
