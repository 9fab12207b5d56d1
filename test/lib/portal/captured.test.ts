import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readPage } from '../../../lib/portal/read-page.ts'
import { scrub } from '../../../lib/portal/scrub/scrub-page.ts'
import { adopt, objection } from '../../tools/adopt-capture.ts'
import { pageText, parse } from './pages.ts'

const folder = join(import.meta.dirname, '../../pages/captured')
const readings = (into: string) =>
  readdirSync(into)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { route, expected } = JSON.parse(readFileSync(join(into, file), 'utf8')) as {
        route: string
        expected: object
      }
      const html = readFileSync(join(into, file.replace(/json$/, 'html')), 'utf8')
      return {
        file,
        expected,
        reading: readPage(parse(html), new URL(route, 'https://my.kaspersky.com')),
      }
    })

describe('pages that users sent', () => {
  test('are read as a person sees them', () => {
    for (const { expected, reading, file } of readings(folder))
      expect(reading, `test/pages/captured/${file}`).toMatchObject(expected)
  })
})

describe('taking a scrubbed copy in', () => {
  const into = mkdtempSync(join(tmpdir(), 'captured-'))
  afterAll(() => rmSync(into, { recursive: true }))
  const copy =
    scrub(
      parse(pageText('download-dialog-2022.html')),
      new URL('https://my.kaspersky.com/MyLicenses#(modal:a/b)'),
    ) ?? ''

  test('makes a page and a test that fails until a person says what is on it', () => {
    adopt(copy, 'My Copy 1.html', into)
    expect(readdirSync(into).toSorted()).toEqual(['my-copy-1.html', 'my-copy-1.json'])
    const [row] = readings(into)
    expect(row?.reading).not.toMatchObject(row?.expected ?? {})
    // What the person would write: the copy is still read as what it is.
    expect(row?.reading).toMatchObject({
      kind: 'download-dialog',
      session: 'signed-in',
      offered: 'macos',
    })
  })

  test('refuses what is not scrubbed', () => {
    expect(objection(copy)).toBeNull()
    expect(
      objection(
        scrub(
          parse('<p>ABCDE-FGH12-34567-89JKL me@1.23</p>'),
          new URL('https://my.kaspersky.com/MyLicenses'),
        ) ?? '',
      ),
    ).toBeNull()
    expect(objection(copy.replace('<body', '<p>abcde-fgh12-34567-89jkl</p><body'))).toContain(
      'never does',
    )
    expect(objection('<html></html>')).toContain('no scrubbed copy')
    expect(objection(copy.replace('<body', '<p>me@home.example</p><body'))).toContain('never does')
    expect(objection(copy.replace('<body', '<script>x</script><body'))).toContain('never does')
  })
})
