// Chrome below 148 has no `browser`. The worker imports this first, so that `browser` is there in
// every browser; where it is native (Firefox, Safari, newer Chrome) nothing changes.
import polyfill from 'webextension-polyfill'

Object.assign(globalThis, { browser: polyfill })
