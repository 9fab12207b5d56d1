// The browser's API for the watcher and the companion. Without the polyfill: it would be the largest part of them, and
// promises are native in every manifest v3 browser we support. Listeners must answer by `sendResponse` and `return true`.
import type { Browser } from 'webextension-polyfill'

type ContentBrowser = Pick<Browser, 'runtime' | 'i18n' | 'storage'>
const scope = globalThis as unknown as { browser?: ContentBrowser; chrome?: ContentBrowser }

/** Undefined parts are normal: the extension may have been updated or removed under the page. */
export const browser = (scope.browser?.runtime ? scope.browser : scope.chrome) as ContentBrowser
