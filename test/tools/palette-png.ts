import { crc32, deflateSync } from 'node:zlib'

export interface Pixels {
  width: number
  height: number
  /** RGBA, one byte each. */
  data: Uint8Array
}

/** One byte tells a colour of the palette. */
const mostColours = 256
/** A colour of so many pixels stays exact, or a slow change of colours would show steps. */
const common = 20
/** Steps of 256 between shades of the others, on edges, that nobody tells apart. */
const unseen = 8

/**
 * A picture with a palette: a quarter of one with a colour for every pixel. Where there are too
 * many colours, near ones become one.
 */
export function palettePng({ width, height, data }: Pixels): Buffer {
  const { colours, indexes } = palette(data)
  const rows = Buffer.alloc((width + 1) * height) // each row begins with its filter: none, which packs best where colours are flat
  for (let y = 0; y < height; y++)
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8) // eight bits, a palette
  const bytes = colours.map(parts)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(bytes.flatMap((rgba) => rgba.slice(0, 3)))),
    chunk('tRNS', Buffer.from(bytes.map((rgba) => rgba[3]!))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The finest rounding of the rare colours that leaves few enough. */
function palette(data: Uint8Array): { colours: number[]; indexes: Uint8Array } {
  const pixels = coloursOf(data)
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  for (let step = unseen; ; step++) {
    const drawn = pixels.map((colour) =>
      counts.get(colour)! < common ? rounded(colour, step) : colour,
    )
    // By shade: neighbours in the picture are neighbours here.
    const colours = [...new Set(drawn)].toSorted((a, b) => a - b)
    if (colours.length > mostColours) continue
    const place = new Map(colours.map((colour, index) => [colour, index]))
    return { colours, indexes: Uint8Array.from(drawn, (colour) => place.get(colour)!) }
  }
}

/** RGBA as one number. What is not seen at all has no colour. */
const coloursOf = (data: Uint8Array) =>
  Array.from({ length: data.length / 4 }, (_, pixel) =>
    data[pixel * 4 + 3] === 0 ? 0 : new DataView(data.buffer, data.byteOffset).getUint32(pixel * 4),
  )

const parts = (colour: number) => [24, 16, 8, 0].map((shift) => (colour >>> shift) & 255)

const rounded = (colour: number, step: number) =>
  parts(colour).reduce(
    (all, value) => all * 256 + Math.min(255, Math.round(value / step) * step),
    0,
  )

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
