// The browser's API as the browser itself gives it: promises are native in every manifest v3
// browser we support, and the polyfill would be the largest part of the watcher and a tenth of the
// popup's first load. Only the worker has it (polyfill.ts). Where `browser` is missing, `chrome` is
// the same. Listeners answer by `sendResponse` and `return true` (messaging/respond.ts), because
// Chrome below 148 drops a promise.
import type { Browser } from 'webextension-polyfill'

const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser }

/**
 * In the portal's page parts of it may be undefined, because the extension may have been updated or
 * removed under the page.
 */
export const browser = (scope.browser?.runtime ? scope.browser : scope.chrome) as Browser
