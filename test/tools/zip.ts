// `npm run zip`: the archives for the stores. Two runs of the same commit give the same bytes (test/built/zip.test.ts).
import { readFileSync } from 'node:fs'
import { archives } from './archives.ts'
import { wxt } from './wxt.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
for (const target of ['chrome', 'firefox', 'safari'] as const) {
  wxt('zip', target)
  for (const { file, goesTo } of archives(target, version)) console.log(`${file}  →  ${goesTo}`)
}
