import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

export interface Bom {
  bomFormat: string
  specVersion: string
  components: { name: string; version: string; licenses?: unknown[] }[]
}

/**
 * What is in the archives, as CycloneDX, by npm's own tool from the lock file: works offline.
 * Without its serial number and time, so that two runs give the same bytes. Throws where npm is
 * older than 9.5.
 */
export function readBom(): Bom {
  const {
    serialNumber: _number,
    metadata,
    ...bom
  } = JSON.parse(
    execFileSync(
      'npm',
      'sbom --sbom-format cyclonedx --omit dev --omit optional --package-lock-only'.split(' '),
      { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 24 },
    ),
  ) as Bom & { serialNumber: string; metadata: { timestamp: string } }
  const { timestamp: _time, ...rest } = metadata
  return { ...bom, metadata: rest } as Bom
}

export function writeBom(file: string): void {
  writeFileSync(file, `${JSON.stringify(readBom(), null, 2)}\n`)
}
