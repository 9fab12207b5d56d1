import { type BannerBrief, bannerCard } from './banner/banner-card.ts'
import { fontFamily, fontSizes } from './styles.ts'

/** With every part that a card can have; nobody sees it. */
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
 * The first card pays for what later ones find done: code compiled, words looked up, letters that
 * the browser fetches size by size. Here that is done ahead, and nothing of it comes into the page.
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
