import { expect, test } from 'vitest'
import { mainApplication } from '../../../lib/domain/main-application.ts'

const link = 'https://apps.apple.com/app/id1089969624'
const having = (...products: string[]) => products.map((product, id) => ({ id: String(id), product }))

test.each([
  { name: 'the dialog\'s application', dialog: 'Kaspersky Premium', products: [], expected: { applicationId: 'kaspersky', application: 'Kaspersky', chosenBy: 'dialog', url: link } },
  { name: 'a dialog about the VPN never yields the main link', dialog: 'VPN Secure Connection', products: ['Kaspersky Premium'], expected: { applicationId: 'vpn', application: 'Kaspersky VPN Secure Connection', chosenBy: 'dialog', url: null } },
  { name: 'a dialog about something unknown never yields a link', dialog: ' Kaspersky VPN ', products: ['Kaspersky Premium'], expected: { applicationId: 'unknown', application: 'Kaspersky VPN', chosenBy: 'dialog', url: null } },
  { name: 'the old name of the main app', dialog: 'KASPERSKY  security cloud', products: [], expected: { applicationId: 'security-cloud', application: 'Kaspersky Security Cloud', chosenBy: 'dialog', url: link } },
  { name: 'the main one of what the account has', dialog: null, products: ['Kaspersky VPN Secure Connection', 'Kaspersky Plus'], expected: { applicationId: 'kaspersky', application: 'Kaspersky', chosenBy: 'account', url: link } },
  { name: 'an account with the VPN alone', dialog: null, products: ['Kaspersky VPN Secure Connection'], expected: { applicationId: 'vpn', application: 'Kaspersky VPN Secure Connection', chosenBy: 'account', url: null } },
  { name: 'an account with a product we do not know', dialog: null, products: ['Example Premium'], expected: { applicationId: 'kaspersky', application: 'Kaspersky', chosenBy: 'main', url: link } },
  { name: 'nothing known', dialog: '  ', products: [], expected: { applicationId: 'kaspersky', application: 'Kaspersky', chosenBy: 'main', url: link } },
])('$name', ({ dialog, products, expected }) => {
  expect(mainApplication({ dialog, subscriptions: having(...products) })).toEqual(expected)
})
