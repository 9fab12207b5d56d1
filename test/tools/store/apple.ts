import type { Publisher } from './publisher.ts'

/**
 * No other developer's brand may stand in an app's name (App Review guideline 4.1(c), November
 * 2025).
 */
export const appName = 'Download Companion'
export const projectFolder = '.output/safari-xcode'

/** The app's identifier; a made-up one until the publisher has an own. */
export const bundleIdentifier = ({ apple }: Publisher): string =>
  apple.bundleIdentifier || 'example.download-companion'

/**
 * What Apple's packager is asked for: `xcrun` and then these. Source:
 * `safari-web-extension-packager --help`, Xcode 26.
 */
export const packagerArguments = (extension: string, publisher: Publisher): string[] => [
  'safari-web-extension-packager',
  extension,
  '--project-location',
  projectFolder,
  '--app-name',
  appName,
  '--bundle-identifier',
  bundleIdentifier(publisher),
  '--swift',
  '--copy-resources',
  '--no-open',
  '--no-prompt',
  '--force',
]
