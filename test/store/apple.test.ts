import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appName, bundleIdentifier, packagerArguments } from '../tools/store/apple.ts'
import { readPublisher } from '../tools/store/publisher.ts'

const publisher = {
  ...readPublisher(),
  apple: { bundleIdentifier: 'test.companion.app', team: '' },
}

test('the app has the name of the extension, without a brand', () => {
  const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
    string,
    { message: string }
  >
  expect(appName).toBe(english.extensionShortName?.message)
  expect([...appName].length).toBeLessThanOrEqual(30)
})

test('the packager gets the publisher’s own identifier', () => {
  const all = packagerArguments('somewhere', publisher)
  expect(all[all.indexOf('--bundle-identifier') + 1]).toBe('test.companion.app')
  expect(bundleIdentifier({ ...publisher, apple: { bundleIdentifier: '', team: '' } })).toMatch(
    /^example\./,
  )
})

test('the workflow builds the schemes that a project of this name has', () => {
  const workflow = readFileSync('.github/workflows/safari.yml', 'utf8')
  for (const platform of ['iOS', 'macOS'])
    expect(workflow).toContain(`-scheme '${appName} (${platform})'`)
  expect(workflow).toContain('CODE_SIGNING_ALLOWED=NO')
})
