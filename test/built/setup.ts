import { rmSync, writeFileSync } from 'node:fs'
import { zipAll } from '../tools/archives.ts'
import { noteBuild } from '../tools/wxt.ts'

/**
 * What may lie in a folder of work and is nobody's business: a note, a key, a capture of one's own
 * account. zip.test.ts looks that no archive has any of it.
 */
const strays = ['stray-note.txt', '.env.stray', 'lib/stray-capture.html', 'docs/stray.md']

/** The three release builds and their archives, once per run: `wxt zip` makes both. */
export default function setup() {
  for (const stray of strays) writeFileSync(stray, 'private')
  try {
    zipAll()
  } finally {
    for (const stray of strays) rmSync(stray)
  }
  // The browsers' suites need not build once more.
  for (const target of ['chrome', 'firefox', 'safari'] as const) noteBuild(target)
}
