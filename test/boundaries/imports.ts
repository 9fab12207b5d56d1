import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const posix = (path: string) => path.replaceAll('\\', '/')

/** Paths of the TypeScript files in a folder, from the root of the project. */
export const codeIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .map((name) => posix(join(folder, name)))

/** What a file imports from this project, types included, as paths from the root. */
export const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /(?:from|import\(|import)\s*['"](\.[^'"]+)['"]/g,
    ),
  ].map((match) => posix(relative(root, resolve(root, dirname(file), match[1]!))))

export const inside = (target: string, place: string): boolean =>
  target === place || target.startsWith(`${place}/`)
