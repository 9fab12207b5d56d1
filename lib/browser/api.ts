// The browser's API as the browser itself gives it: promises are native in every manifest v3
// browser we support. Chrome below 148 has no `browser`, and its listeners must answer by
// `sendResponse` and `return true` (messaging/respond.ts).
import type { Browser } from 'webextension-polyfill'

const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser }

/**
 * In the portal's page parts of it may be undefined, because the extension may have been updated or
 * removed under the page.
 */
export const browser = (scope.browser?.runtime ? scope.browser : scope.chrome) as Browser
