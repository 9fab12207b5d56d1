import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'

// CommonJS that calls itself a module: Node and bundlers disagree on its exports, so it is
// required.
const { BinaryBitmap, HybridBinarizer, QRCodeReader, RGBLuminanceSource } = createRequire(
  import.meta.url,
)('@zxing/library') as typeof import('@zxing/library')

/**
 * What two decoders, neither of them the encoder's, read from a picture of a QR code; null =
 * nothing.
 */
export function decodeQr(png: Uint8Array): { jsqr: string | null; zxing: string | null } {
  const { data, width, height } = PNG.sync.read(Buffer.from(png))
  return {
    jsqr: jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null,
    zxing: byZxing(data, width, height),
  }
}

function byZxing(data: Uint8Array, width: number, height: number): string | null {
  const grey = new Uint8ClampedArray(width * height)
  for (let pixel = 0; pixel < grey.length; pixel += 1) {
    grey[pixel] =
      ((data[pixel * 4] ?? 0) + (data[pixel * 4 + 1] ?? 0) + (data[pixel * 4 + 2] ?? 0)) / 3
  }
  try {
    return new QRCodeReader()
      .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, width, height))))
      .getText()
  } catch {
    return null // its way to say that no code was found
  }
}

/** The same for a PNG on the disk. */
export const decodeQrFile = (path: string) => decodeQr(readFileSync(path))
