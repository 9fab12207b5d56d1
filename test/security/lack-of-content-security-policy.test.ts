import { expect, test } from 'vitest'
import { laterFiles } from '../../lib/browser/later-script.ts'
import { browsers, manifestOf } from './manifests.ts'
import { codeOf, filesWith } from './source.ts'

const directivesOf = (browser: (typeof browsers)[number]) => {
  const { extension_pages: policy } = manifestOf(browser).content_security_policy as {
    extension_pages: string
  }
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
  )
}

test.each(browsers)('%s: everything is forbidden but what is named', (browser) => {
  expect(directivesOf(browser)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'connect-src': "'self' https://my.kaspersky.com",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'later-script',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  })
})

test('the one policy for trusted types is made in one place, for two files of ours', () => {
  expect(filesWith(/createPolicy/)).toEqual(['lib/browser/later-script.ts'])
  expect(codeOf('lib/browser/later-script.ts')).toContain(
    'createScriptURL: (path) => laterFiles.find((file) => file === path)!',
  )
  expect(laterFiles).toEqual(['/judgement.js', '/usages.js'])
  expect(filesWith(/= laterScripts\(\)/)).toEqual(['entrypoints/background.ts'])
})
