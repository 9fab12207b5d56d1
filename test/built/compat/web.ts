import { readFileSync } from 'node:fs'
import type { Identifier } from '@mdn/browser-compat-data/types'
import { has } from './support.ts'
import type { Runner } from './support.ts'

const path = new URL('../../../node_modules/@mdn/browser-compat-data/data.json', import.meta.url)
const data = JSON.parse(readFileSync(path, 'utf8')) as {
  api: Record<string, Identifier>
  css: {
    properties: Record<string, Identifier>
    'at-rules': Record<string, Identifier>
    selectors: Record<string, Identifier>
  }
  javascript: { builtins: Record<string, Identifier> }
}

/**
 * Objects that a page reaches by a variable of another name: `navigator.share` is
 * `Navigator.share`.
 */
const instances: Record<string, string> = {
  navigator: 'Navigator',
  document: 'Document',
  window: 'Window',
  globalThis: 'Window',
  self: 'Window',
  location: 'Location',
  history: 'History',
  performance: 'Performance',
  crypto: 'Crypto',
  screen: 'Screen',
}

const membersOf = (feature: Identifier | undefined) =>
  Object.entries(feature ?? {}).filter(([name]) => name !== '__compat') as [string, Identifier][]

const builtins = Object.entries(data.javascript.builtins)

/**
 * Objects whose methods are called on values of any name; of the others only the static form tells.
 */
const methodsOf = new Set(['Array', 'String', 'Map', 'Set', 'Promise', 'Date', 'Number', 'Object'])

/**
 * Whether another built-in object has a member of this name that the browser knows: then the name
 * alone tells nothing.
 */
const isKnownElsewhere = (member: string, runner: Runner, oldest: string) =>
  builtins.some(([, feature]) => feature[member] && has(feature[member], runner, oldest))

/** Uses in a bundle of what the language lacks there: `Object.groupBy`, `list.toSorted(`. */
export function missingInLanguage(code: string, runner: Runner, oldest: string): string[] {
  const lacking = builtins.flatMap(([object, feature]) =>
    membersOf(feature)
      .filter(([, member]) => !has(member, runner, oldest))
      .map(([member]) => ({ object, member })),
  )
  return lacking.flatMap(({ object, member }) => {
    const statically = new RegExp(String.raw`(?<![\w$.])${object}\.${member}(?![\w$])`)
    if (statically.test(code)) return [`${object}.${member}`]
    const tells = methodsOf.has(object) && !isKnownElsewhere(member, runner, oldest)
    const method = new RegExp(String.raw`[\w$)\]]\.${member}\(`)
    return tells && method.test(code) ? [`${object}.prototype.${member}`] : []
  })
}

/**
 * Uses in a bundle of web APIs that the browser lacks: of a known object, static, or constructed.
 * `?.` behind it = asked first.
 */
export function missingInWeb(code: string, runner: Runner, oldest: string): string[] {
  const uses = [...code.matchAll(/(?<![\w$.])([A-Za-z]\w*)\??\.(\w+)(\?\.|\?)?/g)].map(
    ([, object = '', member = '', asked]) => ({
      interfaceName: instances[object] ?? object,
      member,
      asked,
    }),
  )
  const lacking = uses.filter(({ interfaceName, member, asked }) => {
    const feature = data.api[interfaceName]
    const one = feature?.[member] ?? feature?.[`${member}_static`]
    return !asked && one?.__compat && !has(one, runner, oldest)
  })
  const made = [...code.matchAll(/\bnew ([A-Z]\w+)\(/g)]
    .map(([, name = '']) => name)
    .filter((name) => data.api[name] && !has(data.api[name], runner, oldest))
  return [
    ...new Set([
      ...lacking.map(({ interfaceName, member }) => `${interfaceName}.${member}`),
      ...made,
    ]),
  ]
}

/** What stands before each block: selectors, and nothing of the declarations. */
const selectorsIn = (css: string) => (css.match(/[^{};]+(?=\{)/g) ?? []).join('\n')

/**
 * Properties, at-rules and selectors of a style sheet that the browser lacks. A property of a
 * vendor is another's, not ours.
 */
export function missingInStyle(css: string, runner: Runner, oldest: string): string[] {
  const bare = css.replaceAll(/\/\*[^]*?\*\/|"[^"]*"|'[^']*'|url\([^)]*\)/g, '')
  const found = [
    ...[...bare.matchAll(/(?<=[{;])\s*([a-z][a-z-]*)\s*:/g)].map(([, name = '']) => ({
      name,
      feature: data.css.properties[name],
    })),
    ...[...bare.matchAll(/@([a-z-]+)/g)].map(([, name = '']) => ({
      name: `@${name}`,
      feature: data.css['at-rules'][name],
    })),
    ...[...selectorsIn(bare).matchAll(/::?([a-z-]+)/g)].map(([, name = '']) => ({
      name: `:${name}`,
      feature: data.css.selectors[name],
    })),
  ]
  return [
    ...new Set(
      found
        .filter(({ feature }) => feature && !has(feature, runner, oldest))
        .map(({ name }) => name),
    ),
  ]
}

/** The same in values: functions like `light-dark(` and units like `dvh`. */
export const valuesLacking = (css: string, runner: Runner, oldest: string): string[] => {
  const types = (data.css as unknown as { types: Record<string, Identifier> }).types
  return Object.entries(types).flatMap(([name, feature]) =>
    has(feature, runner, oldest) || !new RegExp(String.raw`(?<![\w-])${name}\(`).test(css)
      ? []
      : [`${name}()`],
  )
}
