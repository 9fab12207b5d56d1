import type { Sourced } from '../source.ts'

/**
 * Kaspersky's own public pages that the product may lead to. Each is a whole site's front door:
 * nothing personal in it.
 */
export const publicPages = {
  /** Its list of downloads; it may differ by country. */
  downloads: {
    url: 'https://www.kaspersky.com/downloads',
    source: 'domain.md §14: stands in many public repositories',
    seen: '2026',
    confidence: 'likely',
  },
  /** Customer Service; the reader chooses the language there. */
  support: {
    url: 'https://support.kaspersky.com/',
    source: 'domain.md §14: stands in many public repositories',
    seen: '2026',
    confidence: 'likely',
  },
} as const satisfies Record<string, Sourced & { url: string }>
