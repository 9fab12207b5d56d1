import { PNG } from 'pngjs'
import type { Page } from 'puppeteer'
import type { Picture } from './publishing-stores.ts'

const dataUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`

/**
 * A picture of exactly `size`, without alpha: App Store Connect refuses transparency, the others do
 * not mind.
 */
async function shoot(page: Page, { width, height }: Picture, html: string): Promise<Buffer> {
  await page.setViewport({ width, height })
  await page.setContent(
    `<!doctype html><style>html,body{margin:0;width:${width}px;height:${height}px;overflow:hidden;font:500 28px system-ui,sans-serif}img{display:block}</style>${html}`,
  )
  return opaque(Buffer.from(await page.screenshot()))
}

/** The same picture with three bytes a pixel. */
export const opaque = (png: Buffer): Buffer =>
  PNG.sync.write(PNG.sync.read(png), { colorType: 2, inputHasAlpha: true })

export const sizeOf = (png: Buffer): { width: number; height: number; alpha: boolean } => {
  const { width, height } = PNG.sync.read(png)
  return { width, height, alpha: png[25] === 6 || png[25] === 4 }
}

/**
 * The popup where the toolbar's button would open it: over the page, at its upper end (left where
 * text runs to the left).
 */
export const popupOnPage = (
  page: Page,
  picture: Picture,
  {
    background,
    popup,
    direction,
  }: { background: Uint8Array; popup: Uint8Array; direction: string },
) =>
  shoot(
    page,
    picture,
    `<body style="background:url(${dataUrl(background)})"><img src="${dataUrl(popup)}" style="position:absolute;top:20px;${direction === 'rtl' ? 'left' : 'right'}:32px;border-radius:10px;box-shadow:0 12px 48px #0006,0 0 0 1px #0003">`,
  )

/** A picture of another scale, drawn to exactly this size. */
export const scaled = (page: Page, picture: Picture, png: Uint8Array) =>
  shoot(
    page,
    picture,
    `<img src="${dataUrl(png)}" width="${picture.width}" height="${picture.height}">`,
  )

const ground = 'background:linear-gradient(135deg,#14a394,#1d4a8c)'

/** Without words, so that it is right in every language. */
export const tile = (page: Page, picture: Picture, drawing: string) =>
  shoot(
    page,
    picture,
    `<body style="${ground};display:grid;place-items:center"><div style="width:${picture.height * 0.62}px">${drawing}</div>`,
  )

/**
 * The icon as a store wants it: 128 has a clear margin (96 drawn), Apple's 1024 fills the square,
 * for it is rounded there.
 */
export async function icon(page: Page, picture: Picture, drawing: string): Promise<Buffer> {
  const { width } = picture
  if (width === 1024) {
    const bare = drawing.replace(/<rect[^>]*\/>/, '')
    return shoot(
      page,
      picture,
      `<body style="${ground}"><div style="width:${width}px">${bare}</div>`,
    )
  }
  const drawn = width === 128 ? 96 : width
  await page.setViewport({ width, height: width })
  await page.setContent(
    `<!doctype html><style>html,body{margin:0;background:none}div{width:${drawn}px;margin:${(width - drawn) / 2}px}</style><div>${drawing}</div>`,
  )
  return Buffer.from(await page.screenshot({ omitBackground: true }))
}
