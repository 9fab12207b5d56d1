import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pseudoMessages } from '../../fixtures/pseudo.ts'

/** Copies the build in `from` to `to`, where its English is made strange. Returns `to`. */
export function pseudoBuild(from: string, to: string): string {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
  const english = `${to}/_locales/en/messages.json`
  const messages = JSON.parse(readFileSync(english, 'utf8')) as Record<string, { message: string }>
  writeFileSync(english, JSON.stringify(pseudoMessages(messages)))
  return to
}

/**
 * Copies the build in `from` to `to`, with a worker that does nothing: it would only answer to each
 * thing stored. Returns `to`.
 */
export function quietBuild(from: string, to: string): string {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
  writeFileSync(`${to}/background.js`, '')
  return to
}
