import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { labels } from '../../../lib/portal/portal-labels.ts'

/**
 * A copy of every label that public material has, by language (November 2026). Keys with `_` tell
 * where they come from.
 */
const known = JSON.parse(
  readFileSync(join(import.meta.dirname, './known-labels.json'), 'utf8'),
) as Record<string, Record<string, string>>
const languages = Object.keys(known).filter((key) => !key.startsWith('_'))

/** Earlier wordings of a label stand beside today's. */
const keysOf: Record<string, string[]> = {
  subscriptions: ['subscriptions', 'subscriptionsOld'],
  devices: ['devices', 'devicesOld'],
  downloads: ['downloads', 'downloadsOld'],
}

const { _old: old } = known as unknown as { _old: string[] }
/** Where the portal says it so today. */
const languagesOf = (label: string, wording: string) =>
  languages.filter(
    (language) => known[language]?.[label] === wording && !old.includes(`${language}.${label}`),
  )

test.each(Object.entries(labels))('"%s" has exactly the known wordings', (label, wordings) => {
  const keys = keysOf[label] ?? [label]
  const all = languages.flatMap((language) => keys.flatMap((key) => known[language]?.[key] ?? []))
  expect(wordings).toEqual(
    Object.fromEntries(all.map((wording) => [wording, languagesOf(label, wording).join(' ')])),
  )
})
