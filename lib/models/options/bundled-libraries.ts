/**
 * The libraries in the built extension. test/licences.test.ts compares them with what is installed;
 * their texts are in public/licences.txt.
 */
export const inside = [
  {
    name: 'preact',
    version: '11.2.0',
    licence: 'MIT',
    source: 'https://github.com/preactjs/preact',
  },
  {
    name: '@preact/signals',
    version: '2.11.4',
    licence: 'MIT',
    source: 'https://github.com/preactjs/signals',
  },
  {
    name: '@preact/signals-core',
    version: '1.14.5',
    licence: 'MIT',
    source: 'https://github.com/preactjs/signals',
  },
  {
    name: 'qrcode',
    version: '1.5.4',
    licence: 'MIT',
    source: 'https://github.com/soldair/node-qrcode',
  },
  {
    name: 'dijkstrajs',
    version: '1.0.3',
    licence: 'MIT',
    source: 'https://github.com/tcort/dijkstrajs',
  },
  {
    name: 'ua-parser-js',
    version: '1.0.41',
    licence: 'MIT',
    source: 'https://github.com/faisalman/ua-parser-js',
  },
  {
    name: 'webextension-polyfill',
    version: '0.12.0',
    licence: 'MPL-2.0',
    source: 'https://github.com/mozilla/webextension-polyfill',
  },
]
