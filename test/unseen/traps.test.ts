import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPage } from '../../lib/portal/read-page.ts'
import { parse } from '../lib/portal/pages.ts'
import { phrasesIn } from './phrases.ts'

// Lines by others that look like statements about the subscription on whose card they stand, and
// say nothing of it: days of codes, cards and offers, questions, what may be, what is no longer so.
const folder = join(import.meta.dirname, 'traps')
const url = new URL('https://my.kaspersky.com/MyLicenses')
const now = new Date('2026-11-28T12:00:00Z')

function factsBeside(code: string, lines: string[]) {
  const card = lines.map((line) => `<p>${line}</p>`).join('')
  const page = `<html lang="${code}"><body><main><article><h2>Kaspersky Plus</h2>${card}</article></main></body></html>`
  const { subscriptions } = readPage(parse(page), url, now)
  return subscriptions?.ok ? subscriptions.value : null
}

/** That it is active, or somebody's own, may be said. */
const harmless = ({ activated, expired, ownership, ...rest }: Record<string, unknown>) => ({
  ...rest,
  ...(activated === false && { activated }),
  ...(expired === true && { expired }),
  ...(ownership === 'shared' && { ownership }),
})

test.each(readdirSync(folder))('%s: no trap is read as a statement', (file) => {
  const code = file.replace('.json', '')
  const [active] = phrasesIn(code).active_badge!
  const [alone] = factsBeside(code, [active!])!
  const traps = JSON.parse(readFileSync(join(folder, file), 'utf8')) as string[]
  const read = traps.flatMap((trap) => {
    const [beside] = factsBeside(code, [active!, trap]) ?? []
    const facts = beside && harmless({ ...beside })
    return JSON.stringify(facts) === JSON.stringify(harmless({ ...alone! })) || !beside
      ? []
      : [{ trap, facts }]
  })
  expect(read).toEqual([])
})
