import type { Account } from './account.ts'

/** A family's account: seven subscriptions, among them every kind and state that the rules speak of. */
export const demo: Account = {
  email: 'alex.fake0@example.com',
  id: 'FAKEID-0-demo-7c1f',
  devices: ['FAKEDEVICE Alex laptop', 'FAKEDEVICE Kitchen tablet', 'FAKEDEVICE Phone of Sam'],
  subscriptions: [
    { key: 'premium', product: 'Kaspersky Premium', state: 'active', kind: 'auto-renewed', startedDaysAgo: 311, endsInDays: 54, termInDays: 365, used: 4, total: 10, applications: ['kaspersky', 'vpn', 'passwords', 'kids'], code: 'FAKE0-FAKE0-FAKE0-FAKE0' },
    // Shared with me: the VPN inside is the owner's alone.
    { key: 'plus-shared', product: 'Kaspersky Plus', state: 'active', kind: 'shared', startedDaysAgo: 40, endsInDays: 325, termInDays: 365, used: 2, total: 5, applications: ['kaspersky', 'vpn', 'passwords'], code: 'FAKE1-FAKE1-FAKE1-FAKE1' },
    // Single device, all bought and not yet started: installing starts the term.
    { key: 'standard-unused', product: 'Kaspersky Standard', state: 'unused', kind: 'own', startedDaysAgo: null, endsInDays: null, termInDays: 365, used: 0, total: 1, applications: ['kaspersky'], code: 'FAKE2-FAKE2-FAKE2-FAKE2' },
    { key: 'free', product: 'Kaspersky Free', state: 'active', kind: 'free', startedDaysAgo: 700, endsInDays: null, termInDays: null, used: 1, total: 1, applications: ['kaspersky'], code: 'FAKE3-FAKE3-FAKE3-FAKE3' },
    // Legacy product, ended.
    { key: 'total-expired', product: 'Kaspersky Total Security', state: 'expired', kind: 'own', startedDaysAgo: 395, endsInDays: -30, termInDays: 365, used: 3, total: 3, applications: ['total', 'passwords'], code: 'FAKE4-FAKE4-FAKE4-FAKE4' },
    { key: 'kids-trial', product: 'Kaspersky Safe Kids', state: 'active', kind: 'trial', startedDaysAgo: 2, endsInDays: 5, termInDays: 7, used: 1, total: 500, applications: ['kids'], code: 'FAKE5-FAKE5-FAKE5-FAKE5' },
    // Paid again, yet the portal still holds it for ended until the code is added again.
    { key: 'vpn-renewed', product: 'Kaspersky VPN Secure Connection', state: 'renewed-inactive', kind: 'own', startedDaysAgo: 368, endsInDays: -3, termInDays: 365, used: 2, total: 5, applications: ['vpn'], code: 'FAKE6-FAKE6-FAKE6-FAKE6' },
  ],
}
