import type { QrMatrix } from './qr-matrix.ts'

/**
 * Clear modules on every side (ISO/IEC 18004). With fewer, no camera reads the code on a dark page.
 */
const quietZone = 4
/**
 * CSS pixels of one module. With less, cameras fail; with more, the code leaves no room for
 * anything else.
 */
const smallest = 4
const largest = 10

export const modulesAcross = (matrix: QrMatrix) => matrix.size + 2 * quietZone

/**
 * Side of one module in CSS pixels: as large as `room` allows, and a whole number of device pixels,
 * so that no edge is grey. `room`: CSS pixels. At least 4 even where there is no room: the code is
 * then scrolled, never made smaller.
 */
export function moduleSize(matrix: QrMatrix, room: number, devicePixelRatio: number): number {
  const fitting = Math.min(Math.max(room / modulesAcross(matrix), smallest), largest)
  const whole = Math.floor(fitting * devicePixelRatio + 1e-6)
  const least = Math.ceil(smallest * devicePixelRatio - 1e-6)
  return Math.max(whole, least) / devicePixelRatio
}

/**
 * The dark modules as one path, in units of modules, with the quiet zone. A run in a row is one
 * rectangle.
 */
export function pathOf(matrix: QrMatrix): string {
  const parts: string[] = []
  for (let row = 0; row < matrix.size; row++) {
    for (let column = 0; column < matrix.size; column++) {
      const start = column
      while (column < matrix.size && matrix.dark(row, column)) column++
      if (column > start)
        parts.push(
          `M${start + quietZone} ${row + quietZone}h${column - start}v1h-${column - start}z`,
        )
    }
  }
  return parts.join('')
}

/**
 * Draws the code module by module, 16 pixels each, so that it prints well. Null where the browser
 * gives no canvas.
 */
export function pngFile(matrix: QrMatrix, canvas: HTMLCanvasElement): Promise<Blob | null> {
  const module = 16
  const dark = new Path2D(pathOf(matrix))
  canvas.width = canvas.height = modulesAcross(matrix) * module
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = '#000'
  pen.scale(module, module)
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas fills a path, not an array
  pen.fill(dark)
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}
