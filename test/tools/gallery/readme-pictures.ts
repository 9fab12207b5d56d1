import { writeFileSync } from 'node:fs'
import { startPortal } from '../../stand-in/index.ts'
import { openBrowser } from '../../e2e/harness/index.ts'
import { ipadShot, popupShot } from '../store/chromium-shots.ts'
import { opaque } from '../store/compose.ts'
import { speakOn } from '../store/picture-page.ts'

const folder = 'test/pictures'

/** The two pictures of the README: the popup in its real size, and the banner on an iPad. */
export async function takeReadmePictures(): Promise<void> {
  const portal = await startPortal()
  speakOn(portal, 'en')
  const session = await openBrowser({ browser: 'chromium', portal, language: 'en' })
  const keep = (name: string, picture: Uint8Array) =>
    writeFileSync(`${folder}/${name}.png`, opaque(Buffer.from(picture)))
  try {
    keep('popup', await popupShot(session, 'downloads-iphone'))
    keep('banner-ipad', await ipadShot(portal, 'en'))
  } finally {
    await session.close()
    await portal.close()
  }
}
