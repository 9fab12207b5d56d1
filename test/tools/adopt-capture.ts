// npm run adopt-capture FILE: takes a scrubbed copy of a portal page (saved from the popup) in as a
// fixture with a failing test, which says what to write down next.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../pages/captured')
const mark =
  /<!-- Scrubbed copy of a page of My Kaspersky\. Route: (\/[a-z/]*(?:#\(modal:x\))?) -->/i
/**
 * Signs that a copy was not scrubbed: an address, an activation code, a script of the page's own.
 */
const telling =
  /[\w.]+@(?![x1])[\w-]+\.\w+|(?![x1]{5}(?:-[x1]{5}){3})[A-Z\d]{5}(?:-[A-Z\d]{5}){3}|<script(?! type="application\/json">\{"myKasperskyId":"x?"\}<)/i

/** What is wrong with the file, in one sentence; null = nothing. */
export function objection(html: string): string | null {
  if (!mark.test(html))
    return 'This is no scrubbed copy: its first lines do not say so. Save one from the popup ("My Kaspersky looks different").'
  const found = telling.exec(html)
  return found
    ? `This copy holds something that a scrubbed copy never does: "${found[0].slice(0, 40)}". Nothing was taken in.`
    : null
}

/**
 * Writes fixture and expectation; returns their paths. The expectation is empty on purpose: a
 * person has to say what the page shows.
 */
export function adopt(
  html: string,
  name: string,
  into = folder,
): { page: string; expectation: string } {
  const slug =
    name
      .toLowerCase()
      .replace(/\.html?$/, '')
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '') || 'page'
  const page = join(into, `${slug}.html`)
  const expectation = join(into, `${slug}.json`)
  if (existsSync(page))
    throw new Error(`${relative('.', page)} is there already: give the file another name.`)
  mkdirSync(into, { recursive: true })
  writeFileSync(page, html)
  const expected = {
    route: mark.exec(html)?.[1] ?? '/',
    expected: { kind: 'write what a person sees here' },
  }
  writeFileSync(expectation, `${JSON.stringify(expected, null, 2)}\n`)
  return { page, expectation }
}

function main(file: string | undefined) {
  if (!file) throw new Error('Say which file: npm run adopt-capture path/to/copy.html')
  const html = readFileSync(file, 'utf8')
  const against = objection(html)
  if (against) throw new Error(against)
  const { page, expectation } = adopt(html, basename(file))
  console.log(`Taken in: ${relative('.', page)}
Its test fails now. Next (docs/portal-changes.md, from step 3):
  - Write into ${relative('.', expectation)} what a person sees on that page: kind, session, offered, application, links.
  - npx vitest run --project unit test/lib/portal/captured.test.ts
  - Teach lib/portal/dom/selectors.ts the new mark, and lib/portal/dom/selector-evidence.ts where it was seen; run again.
  - npm run unit, then npm run test:drift`)
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  try {
    main(process.argv[2])
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : reason)
    process.exitCode = 1
  }
}
