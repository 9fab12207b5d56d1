import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export const kilo = (bytes: number) => Math.round(bytes / 10) / 100
export const gzipped = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length

const localImports = /(?:\bfrom|\bimport)\s*["'`](\.\/[^"'`]+\.js)["'`]/g

/**
 * A page's scripts and styles that stand between the click and the first paint; what is imported on
 * demand is not among them.
 */
export function firstLoad(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8')
  const found = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? '',
  )
  const files = new Set<string>()
  const follow = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    if (!file.endsWith('.js')) return
    const code = readFileSync(join(folder, file), 'utf8')
    for (const [, next] of code.matchAll(localImports)) if (next) follow(join(dirname(file), next))
  }
  found.forEach(follow)
  return [...files].toSorted()
}

export const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
