import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messagesOf } from '../tools/messages.ts'
import { appName, bundleIdentifier, packagerArguments } from '../tools/store/apple.ts'
import { readPublisher } from '../tools/store/publisher.ts'

const publisher = {
  ...readPublisher(),
  apple: { bundleIdentifier: 'test.companion.app', team: '' },
}

test('the app has the name of the extension, without a brand', () => {
  expect(appName).toBe(messagesOf('en').extensionShortName?.message)
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
