import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'
import { listed } from './listed.ts'

const facts = {
  activated: true,
  expired: false,
  expiresOn: '2027-03-05',
  autoRenewal: false,
  places: { used: 2, total: 3 },
}
const rows = (...texts: [string, string][]) =>
  texts.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')

test.each([
  [
    'el',
    rows(
      ['Λήγει στις:', '5 Μαρτίου 2027'],
      ['Αυτόματη ανανέωση:', 'Όχι'],
      ['Συσκευές:', '2 από 3'],
    ),
    'Ενεργή',
  ],
  [
    'de',
    rows(['Gültig bis', '05.03.2027'], ['Auto-Verlängerung', 'Nein'], ['Geräte', '2/3']),
    'Aktiv',
  ],
  [
    'ru',
    rows(['Действует до', '5 марта 2027 г.'], ['Автопродление', 'выкл.'], ['Устройства', '2 из 3']),
    'Активна',
  ],
])('%s: rows beside one picture, under a title over both columns', (lang, below, state) => {
  const box = (name: string) =>
    `<tr><td><table><tr><td rowspan="4"><img src="x.gif" alt=""></td><td colspan="2"><b>${name}</b> <font>${state}</font></td></tr>${below}</table></td></tr>`
  expect(
    listed(`<table>${box('Kaspersky Plus')}${box('Kaspersky Premium')}</table>`, lang),
  ).toEqual({ 'Kaspersky Plus': facts, 'Kaspersky Premium': facts })
})

test('a cell beside several rows makes no record of them, where no title reaches over both columns', () =>
  expect(
    listed(
      `<table><tr><td rowspan="2">Active</td><td>Kaspersky Plus</td><td>2 of 3 devices</td></tr>
      <tr><td>Other product</td><td>Expires on 5 March 2027</td></tr></table>`,
    )?.['Kaspersky Plus']?.expiresOn,
  ).toBeUndefined())

/** A page with the product's name in its bar alone, as phone applications draw it. */
const inBar = (lang: string, title: string, content: string) =>
  readPage(
    parse(
      `<html lang="${lang}"><head><title>${title}</title></head><body><div><ion-header><ion-title>Kaspersky Plus</ion-title></ion-header><ion-content>${content}</ion-content></div></body></html>`,
    ),
    new URL('https://my.kaspersky.com/#/m/subs/9921'),
    new Date('2026-11-28T12:00:00Z'),
  ).subscriptions

test.each([
  ['vi', '<h1>Còn 9 ngày</h1><p>Gói đăng ký của bạn hết hạn vào ngày 5 tháng 3 năm 2027.</p>'],
  ['en', '<h1>Active</h1><h2>Term</h2><p>Valid until 5 March 2027</p>'],
  ['fr', '<h1>9 jours restants</h1><p>Expire le 5 mars 2027</p>'],
])('%s: the title of the window is the name in the bar: the page is about it', (lang, content) => {
  expect(inBar(lang, 'Kaspersky Plus', content)).toMatchObject({
    ok: true,
    value: [{ product: 'Kaspersky Plus', expiresOn: '2027-03-05' }],
  })
  expect(inBar(lang, 'My Kaspersky', content)).toBeNull()
})

test.each([
  ['vi', 'Ứng dụng đi kèm'],
  ['en', 'Included applications'],
  ['de', 'Enthaltene Apps'],
])('%s: what is included stands in a list of any kind', (lang, title) =>
  expect(
    Object.keys(
      listed(
        `<ion-card><h2>Kaspersky Plus</h2><p>3/5</p></ion-card><ion-list-header>${title}</ion-list-header><ion-list><ion-item><ion-label>Kaspersky Password Manager</ion-label><p>1/5</p></ion-item></ion-list>`,
        lang,
      ) ?? {},
    ),
  ).toEqual(['Kaspersky Plus']),
)
