import { expect, test } from 'vitest'
import { codeOf, filesWith } from './source.ts'

test('there are two calls to the network: the portal’s list, and words of our own', () => {
  expect(filesWith(/\bfetch\(/)).toEqual([
    'lib/browser/language.ts',
    'lib/portal/fetch/fetch-usages.ts',
  ])
  expect(codeOf('lib/browser/language.ts')).toContain('fetch(browser.runtime.getURL(')
})

test('the list is asked for by GET at one address, and no redirect is followed', () => {
  const code = codeOf('lib/portal/fetch/fetch-usages.ts')
  expect(code).toContain("usagesPath = '/MyLicenses/GetProductUsagesAndViewSettings'")
  expect(code).toContain("redirect: 'manual'")
  expect(code).not.toMatch(/\bmethod: |\bPOST\b/)
})

test('nothing else can send: no socket, beacon, pixel, form or frame', () => {
  expect(
    filesWith(
      /XMLHttpRequest\(|sendBeacon|WebSocket\(|EventSource\(|RTCPeerConnection|WebTransport|new Image\b|\.submit\(|requestSubmit|createElement\('(?:iframe|form|script|object|embed)'/,
    ),
  ).toEqual([])
})
