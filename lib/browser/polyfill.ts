// Chrome below 148 has no `browser` and drops the promise that a message listener returns. The
// worker imports this first; where `browser` is native (Firefox, Safari, newer Chrome) it changes
// nothing.
import polyfill from 'webextension-polyfill'

Object.assign(globalThis, { browser: polyfill })
