import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../../e2e/harness/until.ts'
import { scenesAt } from '../gallery/scenes.ts'
import type { Portal } from '../../stand-in/index.ts'
import { openSafari } from '../../webkit/safari.ts'
import type { View } from '../../webkit/safari.ts'
import { needWebkit } from '../webkit.ts'
import { opaque } from './compose.ts'
import type { PlaceOf } from './draw.ts'
import { speakOn } from './picture-page.ts'
import { stores } from './publishing-stores.ts'

declare global {
  var companionRoom: ShadowRoot | undefined
}

const apple = stores.find(({ name }) => name === 'apple')!
/** Pixels of the device for one CSS pixel. */
const density = { ipad: 2, iphone: 3 }
const home = scenesAt(new Date()).find(({ name }) => name === 'read')

async function shoot(view: View, file: string) {
  await view.shot(file)
  writeFileSync(file, opaque(readFileSync(file)))
  await view.close()
}

/**
 * The screenshots for the App Store in one language, from WebKit with the Safari build. Nothing
 * where Apple lacks the language.
 */
export async function appleShots(folder: string, portal: Portal, placeOf: PlaceOf) {
  const code = apple.codeOf(folder)
  if (!code) return
  const why = needWebkit()
  if (why) throw new Error(why)
  speakOn(portal, folder)
  const safari = await openSafari({ portal, device: 'ipad', language: folder })
  try {
    const at = placeOf('apple', code)
    const [ipad, iphone] = apple.screenshots
    const dialog = '/MyLicenses#(modal:download/premium/kaspersky)'
    const page = await safari.openPortal(dialog, { ...ipad!, zoom: density.ipad })
    await until('the banner', () =>
      page.call(() => globalThis.companionRoom?.querySelector('section') != null, 'ext'),
    )
    await shoot(page, join(at, `${ipad!.name}.png`))
    if (!home) throw new Error('The gallery has no scene "read" any more: see apple-shots.ts.')
    Object.assign(safari.state.areas, { local: home.local, session: home.session })
    const { width, height } = iphone!
    const popup = await safari.openOwnPage('popup.html', width, height, density.iphone)
    await until('the popup', () => popup.call(() => !!document.querySelector('#app > *')))
    await shoot(popup, join(at, `${iphone!.name}.png`))
  } finally {
    safari.close()
  }
}
