import { readFileSync } from 'node:fs'

/**
 * Who puts the extension into the stores: filled in once, in publisher.json. Empty or `.example` =
 * not filled in yet.
 */
export interface Publisher {
  name: string
  homepage: string
  /** A page or a mailbox that people can turn to. */
  support: string
  privacyPolicy: string
  geckoId: string
  apple: { bundleIdentifier: string; team: string }
}

export const readPublisher = (file = 'publisher.json'): Publisher =>
  JSON.parse(readFileSync(file, 'utf8')) as Publisher

const isPlaceholder = (value: string) => value === '' || /\.example\b/.test(value)

/**
 * One sentence for what still has to be filled in before a store gets it, or null. Apple's own two
 * only where `apple`.
 */
export function notReadyForStores(
  publisher: Publisher,
  { apple = false }: { apple?: boolean } = {},
): string | null {
  const { apple: appleParts, ...common } = publisher
  const needed = { ...common, ...(apple ? appleParts : {}) }
  const missing = Object.entries(needed)
    .filter(([, value]) => isPlaceholder(value))
    .map(([key]) => key)
  return missing.length > 0
    ? `Not for a store yet: fill in ${missing.join(', ')} in publisher.json first.`
    : null
}
