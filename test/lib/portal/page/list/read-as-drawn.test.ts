import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'
import { card, listed } from './listed.ts'

test('columns that were moved are read as they are drawn', () => {
  const row = (role: string, ...cells: [number, string][]) =>
    `<div role="row">${cells.map(([left, text]) => `<div role="${role}" style="left:${left}px">${text}</div>`).join('')}</div>`
  expect(
    listed(
      `<div role="grid">${row('columnheader', [0, 'Product'], [200, 'Bought on'], [400, 'Valid until'])}
      ${row('gridcell', [0, 'Kaspersky Plus'], [400, '5 January 2028'], [200, '5 January 2026'])}
      ${row('gridcell', [0, 'Kaspersky Premium'], [400, '6 January 2028'], [200, '6 January 2026'])}</div>`,
    ),
  ).toMatchObject({
    'Kaspersky Plus': { expiresOn: '2028-01-05' },
    'Kaspersky Premium': { expiresOn: '2028-01-06' },
  })
})

test('facts before the first title of a flat list may belong to the next one', () => {
  const flat = (...lines: string[]) =>
    listed(
      lines.map((line) => (line.startsWith('K') ? `<h3>${line}</h3>` : `<p>${line}</p>`)).join(''),
    )
  expect(
    flat(
      'Active',
      'Kaspersky Plus',
      'Suspended',
      'Kaspersky Premium',
      'Active',
      'Kaspersky Standard',
    ),
  ).toBeNull()
  expect(flat('Kaspersky Plus', 'Suspended', 'Kaspersky Premium', 'Active')).toMatchObject({
    'Kaspersky Plus': { portalState: 'suspended' },
  })
})

test('a page that the browser translated has days in figures of another language', () => {
  const { documentElement } = parse(
    `<html lang="de" class="translated-ltr"><body><main>${card('Kaspersky Plus', 'Aktiv', 'Gültig bis 01/05/2028')}</main></body></html>`,
  )
  const read = readPage(
    documentElement.ownerDocument,
    new URL('https://my.kaspersky.com/MyLicenses'),
    new Date('2026-11-28T12:00:00Z'),
  ).subscriptions
  expect(read?.ok && read.value[0]).not.toHaveProperty('expiresOn')
})

test('a moment whose day is written otherwise says no day', () => {
  const time = (stated: string, written: string) =>
    listed(
      card('Kaspersky Plus', 'Aktiv', `Gültig bis <time datetime="${stated}">${written}</time>`),
      'de',
    )?.['Kaspersky Plus']?.expiresOn
  expect(time('2027-01-05T23:00:00Z', '06.01.27')).toBeUndefined()
  expect(time('2027-01-06T11:00:00Z', '06.01.27')).toBe('2027-01-06')
})

test('labels in a row over their values are not paired', () => {
  const row = (...texts: string[]) => texts.map((text) => `<span>${text}</span>`).join('')
  const grid = row('Bought on', 'Valid until', '14 March 2026', '14 March 2027')
  const terms = `<dl><dt>Bought on</dt><dt>Valid until</dt><dd>14 March 2026</dd><dd>14 March 2027</dd></dl>`
  for (const part of [`<div>${grid}</div>`, terms])
    expect(
      listed(card('Kaspersky Plus', 'Active').replace('</article>', `${part}</article>`)),
    ).toEqual({ 'Kaspersky Plus': { activated: true, expired: false } })
})

test.each(['es-PR', 'es-US', 'es-PA'])('%s: nobody knows whether the day comes first', (lang) => {
  const of = (code: string) =>
    listed(card('Kaspersky Plus', 'Activa', 'Válida hasta 05/06/2027'), code)?.['Kaspersky Plus']
  expect(of('es')?.expiresOn).toBe('2027-06-05')
  expect(of(lang)?.expiresOn).toBeUndefined()
})
