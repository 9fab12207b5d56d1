import { create } from 'qrcode/lib/core/qrcode.js'

/** The modules of a QR code: `dark(row, column)`. No quiet zone. */
export interface QrMatrix {
  size: number
  dark: (row: number, column: number) => boolean
}

/** Level M: on a clean screen a higher level only makes the modules smaller (domain.md §11). */
export function qrMatrix(text: string): QrMatrix {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  return { size, dark: (row, column) => data[row * size + column] === 1 }
}
