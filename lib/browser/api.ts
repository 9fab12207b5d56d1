// The browser's API as the browser itself gives it: promises are native in every manifest v3
// browser we support, and the polyfill would be the largest part of the watcher and a tenth of the
// popup's first load. Only the worker needs it: polyfill.ts. In the portal's page listeners must
// answer by `sendResponse` and `return true` (Chrome below 148 takes no promise there).
import type { Browser } from 'webextension-polyfill'

const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser }

/**
 * In the portal's page undefined parts are normal: the extension may have been updated or removed
 * under it.
 */
export const browser = (scope.browser?.runtime ? scope.browser : scope.chrome) as Browser
