import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circlesIn } from './boundaries/circles.ts'
import { codeIn, importsOf, inside } from './boundaries/imports.ts'
import { order, partOf, roomOf, rooms } from './boundaries/rooms.ts'
import { codeOf } from './security/source.ts'

const root = resolve(import.meta.dirname, '..')
const text = (file: string) => readFileSync(join(root, file), 'utf8')
const product = ['entrypoints', 'components', 'lib'].flatMap(codeIn)
const imports = new Map(
  [...product, ...codeIn('test/stand-in')].map((file) => [file, importsOf(file)]),
)
/** Words and styles are data: every room above may import its own. */
const isData = (target: string) => /\.(?:json|css)$/.test(target)

test('every file of the product is in a room', () => {
  expect(product.filter((file) => roomOf(file) === undefined)).toEqual([])
})

describe.each(rooms)('$room', ({ room, may, instead }) => {
  const files = [...imports.keys()].filter((file) => inside(file, room))
  const targets = files.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter((target) => !isData(target) && !inside(target, room))
      .map((target) => ({ file, target })),
  )

  test('has files', () => {
    expect(files).not.toEqual([])
  })

  test('imports only from the rooms below it', () => {
    const wrong = targets
      .filter(({ target }) => !may.some((place) => inside(target, place)))
      .map(({ file, target }) => `${file} imports ${target}. ${instead}`)
    expect(wrong).toEqual([])
  })

  test('needs every import that it is allowed', () => {
    const unused = may
      .filter((place) => !targets.some(({ target }) => inside(target, place)))
      .map(
        (place) =>
          `${room} imports nothing from ${place}: take it out of test/boundaries/rooms.ts.`,
      )
    expect(unused).toEqual([])
  })
})

test('no files import each other in a circle, types included', () => {
  const circles = circlesIn(product, (file) => imports.get(file) ?? [])
  expect(
    circles.map(
      (circle) =>
        `${circle.join(' → ')} → ${circle[0]}: what they share belongs in a file of its own.`,
    ),
  ).toEqual([])
})

test('no rooms are allowed to import each other in a circle', () => {
  const circles = circlesIn(order, (room) => rooms.find((one) => one.room === room)?.may ?? [])
  expect(
    circles.map((circle) => `${circle.join(' → ')}: what they share belongs in lib/contracts.`),
  ).toEqual([])
})

/** The folder of a file, and each folder around that, up to its room. */
const foldersAround = (file: string): string[] => {
  const folder = dirname(file)
  return roomOf(folder) === undefined ? [] : [folder, ...foldersAround(folder)]
}

test.each([...new Set(product.flatMap(foldersAround))])(
  'no parts of %s import each other in a circle',
  (folder) => {
    const files = product.filter((file) => inside(file, folder))
    const parts = [...new Set(files.map((file) => partOf(file, folder)!))]
    const circles = circlesIn(parts, (part) => [
      ...new Set(
        files
          .filter((file) => partOf(file, folder) === part)
          .flatMap((file) => imports.get(file) ?? [])
          .filter((target) => !isData(target))
          .flatMap((target) => partOf(target, folder) ?? [])
          .filter((target) => target !== part),
      ),
    ])
    expect(
      circles.map(
        (circle) =>
          `${circle.join(' → ')} → ${circle[0]}: what they share belongs in a part below both.`,
      ),
    ).toEqual([])
  },
)

test('no page of the extension is built of what belongs to another', () => {
  const pageOf = (file: string) =>
    /^(?:components|lib\/models)\/(options|overview|popup|welcome)\//.exec(file)?.[1]
  const wrong = product.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter((target) => pageOf(file) && pageOf(target) && pageOf(file) !== pageOf(target))
      .map((target) => `${file} imports ${target}: what pages share stands beside their folders.`),
  )
  const pages = new Set(product.flatMap((file) => pageOf(file) ?? []))
  expect([wrong, pages.size]).toEqual([[], 4])
})

test('no component asks the browser for anything: of lib/browser it uses words alone', () => {
  const values = /^import (?!type\b)[^;]*?from '([^']*\/browser\/[^']*)'/gm
  const wrong = product
    .filter((file) => inside(file, 'components'))
    .flatMap((file) => [...text(file).matchAll(values)].map(([, from = '']) => ({ file, from })))
    .filter(({ from }) => !/\/(?:i18n|date-words)\.ts$/.test(from))
    .map(({ file, from }) => `${file} imports ${from}: pass it in as a prop or an event.`)
  expect(wrong).toEqual([])
})

test('the stand-in is used by tests only', () => {
  const wrong = product.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter((target) => inside(target, 'test'))
      .map((target) => `${file} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the stand-in shares no file and no package with the product', () => {
  const { dependencies } = JSON.parse(text('package.json')) as {
    dependencies: Record<string, string>
  }
  const texts = readdirSync(join(root, 'test/stand-in'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js|css)$/.test(name))
    .map((name) => ({ name, text: text(join('test/stand-in', name)) }))
  const packages = texts.flatMap(({ name, text: source }) =>
    [...source.matchAll(/(?:from|import\(|import)\s*['"]([^'".][^'"]*)['"]/g)].map(
      ([, from = '']) => ({ name, from }),
    ),
  )
  const shared = packages.filter(
    ({ from }) =>
      from in dependencies ||
      /^(?:wxt|[~@#]\/?(?:lib|entrypoints|components|imports)?(?:\/|$))/.test(from),
  )
  const roomName =
    /(?<![\w-])(?:lib\/(?:domain|portal|background|browser|contracts|models|companion)|entrypoints\/|_locales)/
  const named = texts.filter(({ text: source }) => roomName.test(source)).map(({ name }) => name)
  expect([packages.length > 20, shared, named]).toEqual([true, [], []])
})

test('every exported value of the product is used by another file', () => {
  const users = [...product, ...codeIn('test')].map((file) => ({
    file,
    words: new Set(text(file).match(/\w+/g)),
  }))
  const unused = product.flatMap((file) =>
    [...text(file).matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)]
      .filter(([, name = '']) => !users.some((user) => user.file !== file && user.words.has(name)))
      .map(([, name]) => `${file}: ${name} needs no export, or is not needed at all.`),
  )
  expect(unused).toEqual([])
})

const browserApi =
  /(?<![\w.'"/-])(?:browser|chrome)\??\.[a-z]|from ['"](?:wxt\/browser|webextension-polyfill)['"]|import ['"]webextension-polyfill['"]|\/browser\/api\.ts['"]/

test('only lib/browser names the browser API', () => {
  // Comments may name it.
  const names = (file: string) => browserApi.test(codeOf(file))
  const wrong = product
    .filter((file) => !inside(file, 'lib/browser') && names(file))
    .map((file) => `${file} names the browser API: move that line to lib/browser and pass it in.`)
  const found = product.filter((file) => inside(file, 'lib/browser') && names(file))
  expect([wrong, found.length > 5]).toEqual([[], true])
})
