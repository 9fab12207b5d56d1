// Collects the licence texts of what is in the extension into public/licences.txt. Run it after
// changing a library: npm run licences
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inside } from '../../lib/models/options/bundled-libraries.ts'

const text = (folder: string) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name))
  if (!file)
    throw new Error(
      `${folder} has no licence file: look for its licence text and say where it stands`,
    )
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
}

/** Our own licence, then each library with its name, version and the place of its source. */
export const licences = (): string =>
  [
    `Download Companion for My Kaspersky (unofficial)\n\n${text('.')}`,
    ...inside.map(
      ({ name, version, licence, source }) =>
        `${name} ${version} (${licence})\nSource: ${source}\n\n${text(join('node_modules', name))}`,
    ),
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n'

if (import.meta.main) writeFileSync('public/licences.txt', licences())
