import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

export interface Expression {
  file: string
  source: string
  flags: string
}

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file))

/** Every regular expression that is written out in the source of these folders. */
export const writtenIn = (...folders: string[]): Expression[] =>
  folders.flatMap(sourceFiles).flatMap((file) =>
    literalsOf(parseSync(file, readFileSync(file, 'utf8')).program).map((regex) => ({
      file,
      source: regex.pattern,
      flags: regex.flags,
    })),
  )

type Literal = { pattern: string; flags: string }

function literalsOf(node: unknown): Literal[] {
  if (Array.isArray(node)) return node.flatMap(literalsOf)
  if (typeof node !== 'object' || node === null) return []
  if ('regex' in node && node.regex) return [node.regex as Literal]
  return Object.values(node).flatMap(literalsOf)
}

/** Every regular expression that is put together with `new RegExp` while `work` runs. */
export async function builtDuring(work: () => Promise<unknown>): Promise<Expression[]> {
  const before = globalThis.RegExp
  const built: Expression[] = []
  globalThis.RegExp = new Proxy(before, {
    construct(target, [source, flags]: [string, string?]) {
      built.push({ file: 'new RegExp', source, flags: flags ?? '' })
      return new target(source, flags)
    },
  })
  await work().finally(() => {
    globalThis.RegExp = before
  })
  return built
}
