import { expect, test } from 'vitest'
import { listed, said } from './listed.ts'

test('in brackets behind a day stands what is paid then', () => {
  const field = (label: string) =>
    said(
      'en',
      'Active',
      `<dl><dt>${label}</dt><dd>5 March 2027 ($59.99, Visa ending in 4417)</dd></dl>`,
    )
  expect(field('Next payment')).toEqual({ autoRenewal: true, renewsOn: '2027-03-05' })
  expect(field('Expires')).toBeNull()
})

test('the free version and how much it gives, not how long', () => {
  const free = (line: string) =>
    listed(
      `<ul><li><a href="/1"><span><b>Kaspersky Plus</b><span>Expires on 5 March 2027</span></span></a></li>
      <li><a href="/2"><span><b>Kaspersky Password Manager</b><span>${line}</span></span></a></li></ul>`,
    )?.['Kaspersky Password Manager']
  expect(free('You use the free version, with up to 5 entries in the vault.')).toEqual({
    free: true,
  })
  expect(free('You use the free version, with every gadget for 30 days.')).toBeUndefined()
  expect(free('You use the free version, as part of the 3 for 2 bundle.')).toBeUndefined()
  expect(free('You use the free version, with 5 entries until 5 May 2027.')).toBeUndefined()
})

test('"no limit" in a column for devices is no device with a state of its own', () =>
  expect(
    listed(`<table><tr><th>Product</th><th>Term</th><th>Devices</th><th>Notes</th></tr>
      <tr><td>Kaspersky Plus</td><td>Valid until 5 March 2027</td><td>No limit</td>
      <td>Shared with you by Kim</td></tr></table>`),
  ).toEqual({ 'Kaspersky Plus': { expiresOn: '2027-03-05', ownership: 'shared' } }))

test.each([['VPN add-on:'], ['Recommended:'], ['Previous setting:']])(
  'the renewal below another title is of that: %s',
  (title) => expect(said('en', 'Active', title, 'Auto-renewal off')?.autoRenewal).toBeUndefined(),
)

test('a share off the price of a renewal switches nothing', () =>
  expect(said('en', 'Active', '20% off your renewal')?.autoRenewal).toBeUndefined())

test('a bar with a title of its own is none of the renewal below it', () =>
  expect(
    said(
      'es',
      'Activa',
      '<div><div role="progressbar" aria-label="Tiempo restante" aria-valuemax="365" aria-valuenow="39"></div></div><div><span>Renovación automática</span><span>Desactivada</span></div>',
    ),
  ).toEqual({ autoRenewal: false }))

test('with whom it is shared makes it nobody else’s', () => {
  const inside = (label: string, whom: string) =>
    listed(`<div role="banner">kim@example.com</div><article><h3>Kaspersky Premium</h3>
      <p>Expires on 5 March 2027</p><dl><dt>${label}</dt><dd>${whom}</dd></dl></article>`)
  expect(inside('Shared with', 'ben@example.net, kate@example.net')).toEqual({
    'Kaspersky Premium': { expiresOn: '2027-03-05' },
  })
  expect(inside('Sharing', 'Transferred to ben@example.net')).toBeNull()
})
