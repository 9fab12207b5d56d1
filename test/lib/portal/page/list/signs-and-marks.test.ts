import { expect, test } from 'vitest'
import { card, listed, said } from './listed.ts'

test('a drawing, a sign and a short word say what they are called', () => {
  const state = '<svg role="img" aria-label="Active"><circle r="1"/></svg>'
  const renewal = '<svg role="img"><title>Auto-renewal is off</title><path d="M0 0"/></svg>'
  const row = (...texts: string[]) => listed(`<ul><li>${texts.join('')}</li></ul>`)
  expect(
    row(
      `${state}<a href="/a">Kaspersky Plus</a>`,
      '<span><abbr title="valid until">val.</abbr> <time datetime="2027-03-05">5/3/2027</time></span>',
      `<span><abbr title="2 of 5 devices">2/5</abbr></span>${renewal}`,
    ),
  ).toEqual({
    'Kaspersky Plus': {
      activated: true,
      expired: false,
      expiresOn: '2027-03-05',
      places: { used: 2, total: 5 },
      autoRenewal: false,
    },
  })
  expect(row('<h3>Kaspersky Plus</h3>', '<i class="icon" title="Blocked"></i>')).toEqual({
    'Kaspersky Plus': { portalState: 'blocked' },
  })
  expect(row('<h3>Kaspersky Plus</h3>', '<i aria-hidden="true" title="Blocked"></i>')).toBeNull()
})

test('a name that a font draws as a sign is no word', () =>
  expect(
    listed(
      card(
        'Kaspersky Plus',
        '<span class="material-icons">check_circle</span> Active',
        '<mat-icon class="mat-icon material-icons">event</mat-icon> Expires on 5 March 2027',
      ),
    ),
  ).toEqual({
    'Kaspersky Plus': { activated: true, expired: false, expiresOn: '2027-03-05' },
  }))

test('an ending in brackets or behind a stroke is one of the word before it', () => {
  expect(said('en', 'Active', '3 of 5 device(s) used')?.places).toEqual({ used: 3, total: 5 })
  expect(said('fr', 'Actif', '3 appareil(s) sur 5')?.places).toEqual({ used: 3, total: 5 })
  for (const words of ['Udostępnił(a) Ci Jan Kot', 'Udostępnił/a: Jan Kot'])
    expect(said('pl', 'Aktywna', words)?.ownership).toBe('shared')
  expect(said('en', 'Active', 'Auto-renewal on(off)')?.autoRenewal).toBeUndefined()
})

test('a chip that is drawn as a button says what it says; any other button does something', () => {
  const of = (tag: string) =>
    listed(
      card('Kaspersky Plus', 'Valid until 5 March 2027').replace(
        '</article>',
        `<${tag}><button>Shared with you</button></${tag}></article>`,
      ),
    )?.['Kaspersky Plus']?.ownership
  expect(of('md-assist-chip')).toBe('shared')
  expect(of('md-actions')).toBeUndefined()
})
