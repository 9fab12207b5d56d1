import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settled } from '../e2e/harness/until.ts'
import { type Portal, startPortal } from '../stand-in/index.ts'
import { dialog, measure, shown, sizes } from './companion-room.ts'
import { openSafari } from './safari.ts'
import type { Safari } from './safari.ts'

const pictures = join('.output', 'webkit')

let portal: Portal
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  portal = await startPortal({ strictCsp: true, generation: '2022' })
})
afterAll(() => portal?.close())

const looks = [
  { look: 'light', language: 'en', dark: false, dir: 'ltr', surface: 'rgb(243, 247, 246)' },
  { look: 'dark', language: 'de', dark: true, dir: 'ltr', surface: 'rgb(22, 33, 31)' },
  { look: 'right to left', language: 'ar', dark: false, dir: 'rtl', surface: 'rgb(243, 247, 246)' },
  {
    look: 'dark, right to left',
    language: 'ar',
    dark: true,
    dir: 'rtl',
    surface: 'rgb(22, 33, 31)',
  },
]

describe.each(looks)('the banner in WebKit, $look', ({ look, language, dark, dir, surface }) => {
  let safari: Safari
  beforeAll(async () => {
    safari = await openSafari({ portal, device: 'ipad', language, dark })
  })
  afterAll(() => safari?.close())

  test.each(Object.entries(sizes))(
    'over the download dialog and on the list, on %s',
    async (name, size) => {
      for (const [where, path] of [
        ['dialog', dialog()],
        ['list', '/MyLicenses'],
      ] as const) {
        const page = await safari.openPortal(path, size)
        await shown(page)
        // Past the page's last redraw and ours after it.
        expect(await settled('the banner stands', () => page.call(measure, 'ext'))).toEqual({
          dir,
          surface,
          insideTheScreen: true,
          runsOver: false,
          covered: 0,
          smallTargets: 0,
          links: [{ href: 'https://apps.apple.com/app/id1089969624', target: '' }],
        })
        await page.shot(join(pictures, `banner, ${look}, ${where}, ${name}.png`))
        await page.close()
      }
    },
  )
})
