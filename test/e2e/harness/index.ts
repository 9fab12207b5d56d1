import { openChromium } from './chromium.ts'
import { openFirefox } from './firefox.ts'
import type { Options, Session } from './session.ts'

export type { Options, RecordedMessage, Session } from './session.ts'
export { atRest } from './at-rest.ts'
export { neverHappens, settled, until } from './until.ts'
export const browserUnderTest = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium'
export const portalUrl = 'https://my.kaspersky.com'

/**
 * A browser with a fresh profile, the built extension, and the stand-in under the portal's real
 * name; no other host resolves.
 */
export function openBrowser(options: Options): Promise<Session> {
  return (options.browser ?? browserUnderTest) === 'firefox'
    ? openFirefox(options)
    : openChromium(options)
}
