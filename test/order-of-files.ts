import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The longest files of each suite: one that began last would run alone at the end. */
const longest = [
  // In the browsers.
  'portals-by-others.test.ts',
  'companion-guide.test.ts',
  'page.test.ts',
  'companion-banner.test.ts',
  'odd-portal.test.ts',
  'silences.test.ts',
  'worker-killed.test.ts',
  'stand-in.test.ts',
  'companion-place.test.ts',
  'companion-clickjacking.test.ts',
  'companion-nowhere.test.ts',
  'sync.test.ts',
  'worker-reading.test.ts',
  'popup-use.test.ts',
  'popup-code.test.ts',
  'pages-by-the-hundred.test.ts',
  // In WebKit.
  'companion.test.ts',
  'companion-looks.test.ts',
  // Of the built extensions.
  'zip.test.ts',
  'firefox-lint.test.ts',
  // Of the slow ones.
  'watcher.slow.test.ts',
  'simulation.slow.test.ts',
  'regular-expressions.slow.test.ts',
]

/**
 * The longest files first. Then those that want a DOM, one after the other: a process is kept for
 * the next file only if that one wants the same environment, and to load happy-dom anew costs more
 * than most files' tests.
 */
export class OrderOfFiles extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's method, not an array's
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => place(one) - place(other))
  }
}

function place({ moduleId }: TestSpecification): number {
  const name = basename(moduleId)
  if (name.startsWith('gallery')) return 0
  const at = longest.indexOf(name)
  if (at >= 0) return 1 + at
  const wantsDom = readFileSync(moduleId, 'utf8').includes('@vitest-environment happy-dom')
  return 1 + longest.length + (wantsDom ? 0 : 1)
}
