import { type BannerBrief, bannerCard } from './banner/banner-card.ts'
import { fontFamily, fontSizes } from './styles.ts'

/** A card with every part that it can have; nobody sees it. */
const example: BannerBrief = {
  show: 'banner',
  device: { platform: 'ipados', certainty: 'sure', desktopMode: true },
  offered: 'macos',
  cause: 'desktop-site',
  remedy: 'app-store',
  application: '',
  chosenBy: 'dialog',
  url: null,
}
const nothing = () => {}

/**
 * The first card is slow: code is compiled, words are looked up, and the browser loads letters for
 * each size. This does all that ahead, and puts nothing into the page.
 */
export function rehearse(): void {
  bannerCard(example, { showWhere: nothing, thisIsAMac: nothing, notNow: nothing })
  const pen = new OffscreenCanvas(1, 1).getContext('2d')
  for (const size of fontSizes) {
    if (!pen) return
    pen.font = `${size} ${fontFamily}`
    pen.measureText('A')
  }
}
