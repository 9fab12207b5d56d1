import { encodeQR } from 'qr'
import { raw, type Html } from './html.ts'

const pictures = new Map<string, Html>()

/** A QR code as the page draws it. */
export function qrPicture(text: string): Html {
  const known = pictures.get(text)
  if (known) return known
  const picture = raw(
    encodeQR(text, 'svg').replace('<svg ', '<svg width="164" height="164" role="img" '),
  )
  if (pictures.size < 2000) pictures.set(text, picture)
  return picture
}
