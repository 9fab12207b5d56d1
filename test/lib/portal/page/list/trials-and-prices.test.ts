import { expect, test } from 'vitest'
import { card, listed, said } from './listed.ts'

test('what another pays for, and what is paid for again, is no free version', () => {
  expect(said('en', 'Active', 'Shared with you by Anna', 'Free of charge')).toEqual({
    ownership: 'shared',
  })
  expect(said('en', 'Active', 'Renews on 5 March 2027', 'Free of charge')).toEqual({
    autoRenewal: true,
    renewsOn: '2027-03-05',
  })
})

test('"try it until" below the word for a trial is the end of the trial', () => {
  const end = (...lines: string[]) =>
    listed(
      card('Kaspersky Premium', 'Active', 'Expires on 5 March 2027') +
        card('Kaspersky Plus', ...lines),
    )?.['Kaspersky Plus']?.expiresOn
  expect(end('Trial version', 'Try it free until 11 December 2026')).toBe('2026-12-11')
  expect(end('Try it free until 11 December 2026')).toBeUndefined()
  expect(end('Trial version', 'Try Kaspersky Premium free until 11 December 2026')).toBeUndefined()
})

test('the price of a renewal makes no offer of one that is over', () => {
  const over = (title: string) =>
    listed(
      card('Kaspersky Premium', 'Active', 'Expires on 5 March 2027') +
        card(
          'Kaspersky Plus',
          'Valid until 5 March 2026',
          `<dl><dt>${title}</dt><dd>$19.99</dd></dl>`,
        ),
    )?.['Kaspersky Plus']
  expect(over('Renewal price')).toEqual({ expiresOn: '2026-03-05' })
  expect(over('Our price')).toBeUndefined()
})

test('the number of an order is no offer: a day behind it is the subscription’s own', () => {
  expect(said('en', 'Active', 'Order 4471-9022', 'Ends on 5 March 2027')).toEqual({
    expiresOn: '2027-03-05',
  })
  expect(said('en', 'Active', 'Buy one more', 'Ends on 5 March 2027')).toBeNull()
  // As a label over its number.
  expect(said('en', 'Active', 'Ends on 5 March 2027', 'Order', 'MX-771203')).toEqual({
    expiresOn: '2027-03-05',
  })
  expect(
    said('en', 'Active', 'Ends on 5 March 2027', 'Order', 'Today with 77120 points'),
  ).toBeNull()
})

test('the day of the last order is no offer’s', () => {
  const row = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`
  const behind = (label: string, day: string) =>
    listed(
      card('Kaspersky Plus', 'Active', '2 of 5 devices in use').replace(
        '</article>',
        `<dl>${row(label, day)}${row('Next payment', '5 March 2027')}</dl></article>`,
      ),
    )?.['Kaspersky Plus']?.renewsOn
  expect(behind('Last order', '5 March 2026')).toBe('2027-03-05')
  expect(behind('Order until', '5 January 2027')).toBeUndefined()
})

test('a price with the marks of Arabic is one', () =>
  expect(said('ar', 'نشط', 'سيُجدَّد تلقائيًا في ٣١ يناير ٢٠٢٧ مقابل ٣٩٫٩٩ دولارًا')).toEqual({
    autoRenewal: true,
    renewsOn: '2027-01-31',
  }))

test('a trial may run until the day of the line before its badge', () => {
  const other = card('Kaspersky Premium', 'Діє до 5 березня 2027 р.')
  const of = (...lines: string[]) => listed(card('Kaspersky Plus', ...lines) + other, 'uk')
  const line = 'Спробуйте безкоштовно до 9 грудня 2026 р.'
  expect(of(line, 'Пробна версія')?.['Kaspersky Plus']).toEqual({
    trial: true,
    expiresOn: '2026-12-09',
  })
  expect(of(line, 'Новинка')?.['Kaspersky Plus']).toBeUndefined()
})

test('the free version, and how many it is for', () =>
  expect(listed(card('Kaspersky Plus', 'Active', 'Free version for up to 3 devices'))).toEqual({
    'Kaspersky Plus': { activated: true, expired: false, free: true, places: { total: 3 } },
  }))

test('a trial that is over says nothing where a day to come says that it goes on', () => {
  const of = (...lines: string[]) => listed(card('Kaspersky Plus', ...lines))?.['Kaspersky Plus']
  expect(of('Trial ended on October 15, 2026', 'Now paid, renews on October 14, 2027')).toEqual({
    activated: true,
    expired: false,
    autoRenewal: true,
    renewsOn: '2027-10-14',
  })
  expect(of('Trial ended on October 15, 2026', 'Buy until December 31, 2026')).toEqual({
    trial: true,
    expired: true,
    expiresOn: '2026-10-15',
  })
})

test('how many devices stand beside a price below a trial is what one may buy', () => {
  const places = (line: string) =>
    listed(card('Kaspersky Plus', 'Trial ends on December 22, 2026', line))?.['Kaspersky Plus']
      ?.places
  expect(places('Subscription: 12 months, 5 devices, $39.99')).toBeUndefined()
  expect(places('5 devices')).toEqual({ total: 5 })
})

test('how many devices a trial is for', () =>
  expect(listed(card('Kaspersky Plus', 'Trial for up to 3 devices', 'Ends on 5 May 2027'))).toEqual(
    { 'Kaspersky Plus': { trial: true, places: { total: 3 }, expiresOn: '2027-05-05' } },
  ))

test('what a package for so many devices costs says nothing of those there are', () =>
  expect(
    listed(
      card('Kaspersky Plus', 'Udløb den 9. november 2026', '1/3', 'Pakke til 10 enheder: 399 kr.'),
      'da',
    ),
  ).toMatchObject({ 'Kaspersky Plus': { expired: true } }))

test('a price with a note, first in a card that is in use, makes no offer of its end', () => {
  const end = (note: string) =>
    listed(
      `<article class="c"><p><b>€50</b><small>${note}</small></p><h3>Kaspersky Plus</h3>
      <p>Active</p><p>Expires on 5 March 2027</p></article>`,
    )?.['Kaspersky Plus']?.expiresOn
  expect(end('a year, wobble incl.')).toBe('2027-03-05')
  expect(end('wobble of €80')).toBeUndefined()
})
