import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startPortal } from '../stand-in/index.ts'
import { appleShots } from '../tools/store/apple-shots.ts'
import { sizeOf } from '../tools/store/compose.ts'
import { stores } from '../tools/store/publishing-stores.ts'

test('the App Store’s screenshots have exactly the size that it asks for', async () => {
  const kit = mkdtempSync(join(tmpdir(), 'apple-kit-'))
  const portal = await startPortal()
  try {
    await appleShots('ar', portal, (...parts) => {
      mkdirSync(join(kit, ...parts), { recursive: true })
      return join(kit, ...parts)
    })
    for (const { name, width, height } of stores.find(({ name: store }) => store === 'apple')!
      .screenshots)
      expect(sizeOf(readFileSync(join(kit, 'apple', 'ar-SA', `${name}.png`)))).toEqual({
        width,
        height,
        alpha: false,
      })
  } finally {
    await portal.close()
    rmSync(kit, { recursive: true, force: true })
  }
})
