// `npm run store`: what each store asks beside the archive, in .output/store/<store>/<language>/.
// `-- --locale fr` for one language, `-- --texts` without pictures. Works offline.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPortal } from '../../stand-in/index.ts'
import { build } from '../wxt.ts'
import { appleShots } from './apple-shots.ts'
import { drawCommon, drawLanguage, openEasel } from './draw.ts'
import { notReadyForStores, readPublisher } from './publisher.ts'
import { stores } from './publishing-stores.ts'
import { writeTexts } from './texts.ts'

const { values } = parseArgs({
  options: { locale: { type: 'string' }, texts: { type: 'boolean', default: false } },
})
const all = readdirSync('public/_locales')
const folders = values.locale ? all.filter((folder) => folder === values.locale) : all
if (folders.length === 0) {
  console.error(`There is no language "${values.locale}". Known: ${all.join(', ')}.`)
  process.exit(2)
}
const kit = join('.output', 'store')
const placeOf = (...parts: string[]) => {
  const path = join(kit, ...parts)
  mkdirSync(path, { recursive: true })
  return path
}

/**
 * At once: each browser waits for itself most of the time. Each lane has a portal, for that speaks
 * one language at a time.
 */
const lanes = 2

async function drawPictures() {
  build('chrome')
  build('safari')
  const easel = await openEasel()
  await drawCommon(easel.page, placeOf)
  await easel.close()
  const left = [...folders]
  await Promise.all(Array.from({ length: lanes }, () => drawInLane(left)))
}

async function drawInLane(left: string[]) {
  const portal = await startPortal()
  const easel = await openEasel()
  try {
    for (let folder = left.shift(); folder; folder = left.shift()) {
      await drawLanguage(easel.page, folder, portal, placeOf)
      await appleShots(folder, portal, placeOf)
      console.log(`${folder} is drawn`)
    }
  } finally {
    await easel.close()
    await portal.close()
  }
}

rmSync(kit, { recursive: true, force: true })
writeTexts(folders, placeOf)
if (!values.texts) await drawPictures()
console.log(`The kit for ${stores.map(({ name }) => name).join(', ')} is in ${kit}.`)
const missing = notReadyForStores(readPublisher(), { apple: true })
if (missing) console.log(missing)
