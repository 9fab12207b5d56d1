import { expect, test } from 'vitest'
import { laterFiles } from '../../lib/browser/later-script.ts'
import { browsers, wxtManifest } from './manifests.ts'
import { codeOf, filesWith } from './source.ts'

test.each(browsers)('%s: everything is forbidden but what is named', async (browser) => {
  const { content_security_policy: policy } = await wxtManifest(browser)
  const named = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self' https://my.kaspersky.com",
    "require-trusted-types-for 'script'",
    'trusted-types later-script',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  expect(policy).toEqual({ extension_pages: named.join('; ') })
})

const directivesOf = async (browser: string, command: 'build' | 'serve') => {
  const { content_security_policy: policy } = await wxtManifest(browser, command)
  return (policy as { extension_pages: string }).extension_pages.split('; ')
}

// Trusted types would stop the dev server's own scripts.
test.each(browsers)(
  '%s: the dev server gets the same but for trusted types, and what is on this computer',
  async (browser) => {
    const local = / (?:http|ws):\/\/127\.0\.0\.1:\*| 'unsafe-inline'/g
    const developed = (await directivesOf(browser, 'serve')).map((one) => one.replaceAll(local, ''))
    const released = await directivesOf(browser, 'build')
    expect(developed).toEqual(released.filter((one) => !one.includes('trusted-types')))
  },
)

test('the one policy for trusted types is made in one place, for two files of ours', () => {
  expect(filesWith(/createPolicy/)).toEqual(['lib/browser/later-script.ts'])
  expect(codeOf('lib/browser/later-script.ts')).toContain(
    'createScriptURL: (path) => laterFiles.find((file) => file === path)!',
  )
  expect(laterFiles).toEqual(['/judgement.js', '/usages.js'])
  expect(filesWith(/= laterScripts\(\)/)).toEqual(['entrypoints/background.ts'])
})
