// `npm run size`: what each entry carries, by module, so that a heavy guest is seen at once.
import { relative } from 'node:path'
import { build } from 'wxt'
import { kilo } from './bundles.ts'

interface Carried {
  file: string
  minified: number
  /** Module → characters before minifying. */
  modules: [string, number][]
}
const carried: Carried[] = []

/** A module by the package it comes from, or by its place in the project. */
function nameOf(id: string): string {
  const packageName = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(id)?.[1]
  return packageName ?? relative(process.cwd(), id.replace(/^\0/, '').replace(/^virtual:.*\?/, ''))
}

function sumByName(modules: Record<string, { renderedLength: number }>): [string, number][] {
  const sums = new Map<string, number>()
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    if (renderedLength > 0) sums.set(nameOf(id), (sums.get(nameOf(id)) ?? 0) + renderedLength)
  }
  return [...sums].toSorted(([, one], [, other]) => other - one)
}

await build({
  browser: 'chrome',
  outDir: '.output/size',
  vite: () => ({
    plugins: [
      {
        name: 'what-is-carried',
        writeBundle(_options, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type === 'chunk')
              carried.push({
                file: chunk.fileName,
                minified: chunk.code.length,
                modules: sumByName(chunk.modules),
              })
          }
        },
      },
    ],
  }),
})

for (const { file, minified, modules } of carried.toSorted(
  (one, other) => other.minified - one.minified,
)) {
  console.log(`\n${file}: ${kilo(minified)} kB minified`)
  for (const [name, length] of modules)
    console.log(`  ${String(kilo(length)).padStart(7)} kB  ${name}`)
}
console.log('\nIndented: before minifying.')
