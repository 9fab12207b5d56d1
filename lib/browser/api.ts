// The browser's API for the worker and our own pages. Through webextension-polyfill, which does nothing where `browser`
// is native (Firefox, Safari, Chrome from 148).
export { browser } from 'wxt/browser'
