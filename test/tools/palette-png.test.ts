import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { palettePng } from './palette-png.ts'

/** Far more colours than a palette holds, some of them half and wholly transparent. */
function gradient(width: number, height: number) {
  const pixels = Array.from({ length: width * height }, (_, n) => [
    (n * 7) % 256,
    (n * 3) % 256,
    n % 256,
    n % 5 === 0 ? 0 : n % 3 === 0 ? 128 : 255,
  ])
  return { width, height, data: Uint8Array.from(pixels.flat()) }
}

test('another program reads the picture, every pixel near what it was, and what is not seen stays unseen', () => {
  const before = gradient(40, 30)
  const { width, height, data } = PNG.sync.read(palettePng(before))
  expect([width, height]).toEqual([40, 30])
  const far = before.data.map((value, index) => {
    const transparent = before.data[index - (index % 4) + 3] === 0
    return index % 4 === 3 || !transparent ? Math.abs(value - data[index]!) : 0
  })
  expect(Math.max(...far)).toBeLessThanOrEqual(32)
  expect(
    data
      .filter((_, index) => index % 4 === 3 && before.data[index] === 0)
      .every((alpha) => alpha === 0),
  ).toBe(true)
})

test('few colours stay as they are', () => {
  const data = Uint8Array.from([0, 112, 96, 255, 248, 248, 248, 255, 0, 0, 0, 0, 0, 112, 96, 128])
  expect(PNG.sync.read(palettePng({ width: 2, height: 2, data })).data).toEqual(Buffer.from(data))
})
