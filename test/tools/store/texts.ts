import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answers } from './answers.ts'
import { inLanguage } from './draw.ts'
import type { PlaceOf } from './draw.ts'
import { listingFor, policyOf, wordsOf } from './listing.ts'
import { readPublisher } from './publisher.ts'
import { stores } from './publishing-stores.ts'

/**
 * Every text of the kit: a file a field, and the privacy policy, in each language; the forms'
 * answers once a store.
 */
export function writeTexts(folders: string[], placeOf: PlaceOf) {
  for (const { name } of stores)
    writeFileSync(join(placeOf(name), 'answers.md'), answers(readPublisher()))
  for (const folder of folders)
    for (const { name, code } of inLanguage(stores, folder)) {
      const at = placeOf(name, code)
      for (const [field, text] of Object.entries(listingFor(name, folder)))
        writeFileSync(join(at, `${field}.txt`), `${text}\n`)
      writeFileSync(join(at, 'privacy.md'), `${policyOf(wordsOf(folder))}\n`)
    }
}
