import { expect, test } from 'vitest'
import { browsers, manifestOf } from './manifests.ts'
import { filesWith } from './source.ts'

test.each(browsers)('%s asks for three permissions and one host', (browser) => {
  const manifest = manifestOf(browser)
  expect(manifest.permissions).toEqual(['storage', 'alarms', 'scripting'])
  expect(manifest.host_permissions).toEqual(['https://my.kaspersky.com/*'])
  expect(manifest.content_scripts?.map(({ matches, all_frames }) => [matches, all_frames])).toEqual(
    [[['https://my.kaspersky.com/*'], undefined]],
  )
})

test.each(['storage', 'alarms', 'scripting'])('%s is used, so it is not asked in vain', (name) => {
  expect(filesWith(new RegExp(`browser\\.${name}\\b`)).length).toBeGreaterThan(0)
})

test('no part of the browser that would want another permission is touched', () => {
  expect(
    filesWith(
      /browser\.(?:cookies|history|bookmarks|downloads|webRequest|declarativeNetRequest|webNavigation|identity|management|debugger|proxy|topSites|sessions|clipboard|nativeMessaging|privacy|browsingData|userScripts)\b/,
    ),
  ).toEqual([])
})
