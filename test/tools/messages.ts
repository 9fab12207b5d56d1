import { readFileSync } from 'node:fs'

export type Messages = Readonly<Record<string, { message: string; description?: string }>>

const read = new Map<string, Messages>()

/**
 * The messages of one language, by key. Hundreds of tests ask for them: each file is parsed once.
 */
export function messagesOf(folder: string): Messages {
  const known = read.get(folder)
  if (known) return known
  const text = readFileSync(`public/_locales/${folder}/messages.json`, 'utf8')
  const messages = JSON.parse(text) as Messages
  read.set(folder, messages)
  return messages
}
