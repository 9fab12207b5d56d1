import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { UserManifest } from 'wxt'
import config from '../../wxt.config.ts'
import { messagesOf } from '../tools/messages.ts'
import { lengthOf, limits } from '../tools/store/limits.ts'
import type { Limit, StoreName } from '../tools/store/limits.ts'

const buildFor = (store: StoreName) =>
  store === 'apple' ? 'safari' : store === 'firefox' ? 'firefox' : 'chrome'
const manifestFor = (store: StoreName): UserManifest => {
  const env = { browser: buildFor(store), command: 'build', manifestVersion: 3, mode: 'production' }
  return typeof config.manifest === 'function' ? config.manifest(env as never) : {}
}
/** As a store reads it: `__MSG_key__` is the message of the language at hand. */
const spoken = (text: string, folder: string) =>
  text.replaceAll(/__MSG_(\w+)__/g, (_, key: string) => messagesOf(folder)[key]?.message ?? '')
const inManifest = { name: 'name', summary: 'description', shortName: 'short_name' } as const
const isInManifest = (limit: Limit): limit is Limit & { field: keyof typeof inManifest } =>
  limit.field in inManifest

const rows = limits
  .filter(isInManifest)
  .flatMap((limit) => readdirSync('public/_locales').map((folder) => ({ ...limit, folder })))

test.each(rows)(
  '$store takes the $field in $folder: $most',
  ({ store, field, most, unit, folder }) => {
    const written = String(manifestFor(store)[inManifest[field]])
    // Opera does not look a short name up: it counts what stands in the manifest.
    const read = field === 'shortName' ? written : spoken(written, folder)
    expect(lengthOf(read, unit), read).toBeLessThanOrEqual(most)
    expect(read).toMatch(/\S/)
  },
)

test('a name that every store takes has at most 40 characters, in every language', () => {
  const names = readdirSync('public/_locales').map((folder) =>
    spoken('__MSG_extensionName__', folder),
  )
  expect(names.filter((name) => lengthOf(name, 'characters') > 40)).toEqual([])
})

test('the name for Apple holds no other developer’s brand', () => {
  const names = readdirSync('public/_locales').map((folder) =>
    spoken(String(manifestFor('apple').name), folder),
  )
  expect(
    names.filter((name) => /kaspersky|каспер|カスペルスキー|卡巴斯基|كاسبر/i.test(name)),
  ).toEqual([])
})

test('every description says first that the extension is unofficial', () => {
  expect(spoken('__MSG_extensionDescription__', 'en')).toMatch(/^Unofficial/)
})
