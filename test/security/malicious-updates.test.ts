import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { browsers, manifestOf } from './manifests.ts'

// That two builds of the same sources are the same to the byte is held by test/built/zip.test.ts.

test.each(browsers)('%s: updates come from the store alone', (browser) => {
  expect(JSON.stringify(manifestOf(browser))).not.toMatch(/update_url|updateURL/)
})

test('a build runs no script of a package but the named ones', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const hooks = Object.keys(scripts).filter((name) =>
    /^(?:pre|post)|^(?:install|prepare)$/.test(name),
  )
  expect(hooks.map((name) => [name, scripts[name]])).toEqual([['postinstall', 'wxt prepare']])
})
