import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Imports go one way: entrypoints → components → models → (background | browser | portal) → domain.
 * `may` lists what a room may import; `instead` says where a line belongs that wants more.
 */
const rooms: { room: string; may: string[]; instead: string }[] = [
  {
    room: 'lib/domain',
    may: [],
    instead:
      'The rules are pure: pass the value in, or move the line to lib/models or lib/background.',
  },
  {
    room: 'lib/portal',
    may: ['lib/domain'],
    instead:
      'lib/portal only turns pages, JSON and links into domain values: move the line to lib/background.',
  },
  {
    room: 'lib/browser',
    may: [
      'lib/domain',
      'lib/contracts',
      'lib/background/badge/badge.ts',
      'lib/background/reminders.ts',
    ],
    instead: 'lib/browser only wraps the browser: a decision belongs in lib/background.',
  },
  {
    room: 'lib/contracts',
    may: ['lib/domain', 'lib/portal', 'lib/background'],
    instead: 'Contracts are what parts say to each other: types and small pure checks only.',
  },
  {
    room: 'lib/background',
    may: ['lib/domain', 'lib/contracts'],
    instead:
      'A use case takes the browser and the portal as parts passed in: wire them in entrypoints/background.ts.',
  },
  {
    room: 'lib/companion',
    may: ['lib/domain', 'lib/browser', 'lib/portal', 'lib/contracts'],
    instead: 'The companion draws what the worker decided: the decision belongs in lib/background.',
  },
  {
    room: 'lib/models',
    may: ['lib/domain', 'lib/contracts', 'lib/background', 'lib/browser', 'lib/portal'],
    instead: 'lib/models holds models: markup belongs in components.',
  },
  {
    room: 'components',
    may: [
      'components',
      'lib/models',
      'lib/domain',
      'lib/contracts',
      'lib/background',
      'lib/browser',
    ],
    instead: 'Components get props and give events: wire parts in entrypoints.',
  },
  {
    room: 'entrypoints',
    may: ['components', 'lib', 'public'],
    instead: 'Entrypoints build the product only: tests and the stand-in stay in test.',
  },
  {
    room: 'test/stand-in',
    may: [],
    instead:
      'The stand-in shares nothing with the product, or a mistake in one would hide in the other.',
  },
]

const root = resolve(import.meta.dirname, '..')
const isCode = (name: string) => /\.(ts|tsx)$/.test(name)
const files = (dir: string) => {
  try {
    return readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
      .filter(isCode)
      .map((name) => join(dir, name))
  } catch {
    return [] // a room that has not been built yet
  }
}
const importsOf = (file: string) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /(?:from|import\(|import)\s*['"](\.[^'"]+)['"]/g,
    ),
  ].map((match) => relative(root, resolve(root, dirname(file), match[1]!)))
const inside = (target: string, place: string) => target === place || target.startsWith(`${place}/`)

test.each(rooms)('$room imports only from the rooms below it', ({ room, may, instead }) => {
  const wrong = files(room).flatMap((file) =>
    importsOf(file)
      .filter(
        (target) =>
          ![room, ...may].some((place) => inside(target, place)) &&
          !target.startsWith('public/_locales'),
      )
      .map((target) => `${file} imports ${target}. ${instead}`),
  )
  expect(wrong).toEqual([])
})

test('the stand-in is used by tests only', () => {
  const product = ['entrypoints', 'components', 'lib'].flatMap(files)
  const wrong = product.flatMap((file) =>
    importsOf(file)
      .filter((target) => inside(target, 'test'))
      .map((target) => `${file} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the stand-in shares no file and no package with the product', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const texts = readdirSync(join(root, 'test/stand-in'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js|css)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(root, 'test/stand-in', name), 'utf8') }))
  const packages = texts.flatMap(({ name, text }) =>
    [...text.matchAll(/(?:from|import\(|import)\s*['"]([^'".][^'"]*)['"]/g)].map(
      ([, from = '']) => ({ name, from }),
    ),
  )
  const shared = packages.filter(
    ({ from }) =>
      from in dependencies ||
      /^(?:wxt|[~@#]\/?(?:lib|entrypoints|components|imports)?(?:\/|$))/.test(from),
  )
  const named = texts.filter(({ text }) =>
    /(?<![\w-])(?:lib\/(?:domain|portal|background|browser|contracts|models|companion)|entrypoints\/|_locales)/.test(
      text,
    ),
  )
  expect([packages.length > 20, shared, named.map(({ name }) => name)]).toEqual([true, [], []])
})

test('only lib/browser touches the browser API', () => {
  const rest = [
    'lib/domain',
    'lib/portal',
    'lib/background',
    'lib/models',
    'lib/contracts',
    'components',
  ].flatMap(files)
  const wrong = rest
    .filter((file) =>
      /\b(?:browser|chrome)\.(?:runtime|storage|tabs|alarms|scripting|permissions|action|i18n|notifications)\b|from 'wxt\/browser'|from 'webextension-polyfill'/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    )
    .map((file) => `${file} names the browser API: move that line to lib/browser and pass it in.`)
  expect(wrong).toEqual([])
})

test('nothing in the product makes HTML from a string', () => {
  const product = ['entrypoints', 'components', 'lib'].flatMap(files)
  const sink =
    /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/
  expect(product.filter((file) => sink.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})
