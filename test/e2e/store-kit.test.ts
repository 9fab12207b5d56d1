import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPortal } from '../stand-in/index.ts'
import { sizeOf } from '../tools/store/compose.ts'
import { drawCommon, drawLanguage, openEasel } from '../tools/store/draw.ts'
import { stores } from '../tools/store/publishing-stores.ts'

// One language stands for all: what differs between them is words, and test/store holds those.
const folder = 'fr'
let kit: string
beforeAll(async () => {
  kit = mkdtempSync(join(tmpdir(), 'store-kit-'))
  const placeOf = (...parts: string[]) => {
    mkdirSync(join(kit, ...parts), { recursive: true })
    return join(kit, ...parts)
  }
  const portal = await startPortal()
  const easel = await openEasel()
  await drawCommon(easel.page, placeOf)
  await drawLanguage(easel.page, folder, portal, placeOf)
  await easel.close()
  await portal.close()
}, 120_000)
afterAll(() => rmSync(kit, { recursive: true, force: true }))

const pictures = stores.flatMap((store) => [
  ...store.pictures.map((picture) => ({ ...picture, at: store.name })),
  // Apple's screenshots come from WebKit: test/webkit/store-kit.test.ts.
  ...(store.name === 'apple' ? [] : store.screenshots).map((picture) => ({
    ...picture,
    at: `${store.name}/${store.codeOf(folder)}`,
  })),
])

test.each(pictures)('$at/$name is $width × $height', ({ at, name, width, height }) => {
  const png = readFileSync(join(kit, at, `${name}.png`))
  const size = sizeOf(png)
  expect(size).toMatchObject({ width, height })
  // Only the small icons may be see-through at their rim.
  expect(size.alpha && !/^icon-(?:128|300)$/.test(name)).toBe(false)
})
