import type { Account, Owned } from './account.ts'

const own = {
  state: 'active',
  kind: 'own',
  startedDaysAgo: 100,
  endsInDays: 265,
  termInDays: 365,
  applications: ['kaspersky'],
} as const satisfies Partial<Owned>
const three = (index: number) => String(index).padStart(3, '0')

export const empty: Account = {
  email: 'nobody.fake7@example.com',
  id: 'FAKEID-7-empty-03aa',
  devices: [],
  subscriptions: [],
}

export const single: Account = {
  email: 'kim.fake8@example.com',
  id: 'FAKEID-8-single-9d20',
  devices: ['FAKEDEVICE Kim desktop'],
  subscriptions: [
    {
      ...own,
      key: 'standard',
      product: 'Kaspersky Standard',
      used: 1,
      total: 3,
      applications: ['kaspersky'],
      code: 'FAKE8-FAKE8-FAKE8-FAKE8',
    },
  ],
}

/** Another person at the same computer. */
export const neighbour: Account = {
  email: 'robin.fake9@example.com',
  id: 'FAKEID-9-neighbour-55e1',
  devices: ['FAKEDEVICE Robin phone'],
  subscriptions: [
    {
      ...own,
      key: 'plus',
      product: 'Kaspersky Plus',
      used: 3,
      total: 3,
      applications: ['kaspersky', 'vpn', 'passwords'],
      code: 'FAKE9-FAKE9-FAKE9-FAKE9',
    },
    {
      ...own,
      key: 'kids',
      product: 'Kaspersky Safe Kids',
      used: 1,
      total: 500,
      applications: ['kids'],
      code: 'FAKEA-FAKEA-FAKEA-FAKEA',
    },
  ],
}

/** One product three times: bought twice, and shared by somebody else to the same end. */
export const twins: Account = {
  email: 'toni.fakec@example.com',
  id: 'FAKEID-C-twins-21b7',
  devices: ['FAKEDEVICE Toni desktop'],
  subscriptions: [
    {
      ...own,
      key: 'first',
      product: 'Kaspersky Plus',
      used: 3,
      total: 5,
      applications: ['kaspersky', 'vpn', 'passwords'],
      code: 'FAKEC-FAKEC-FAKEC-FAKEC',
    },
    {
      ...own,
      key: 'second',
      product: 'Kaspersky Plus',
      startedDaysAgo: 10,
      endsInDays: 355,
      used: 0,
      total: 5,
      applications: ['kaspersky', 'vpn', 'passwords'],
      code: 'FAKED-FAKED-FAKED-FAKED',
    },
    {
      ...own,
      key: 'shared',
      product: 'Kaspersky Plus',
      kind: 'shared',
      used: 3,
      total: 5,
      applications: ['kaspersky', 'vpn', 'passwords'],
      code: 'FAKEE-FAKEE-FAKEE-FAKEE',
    },
  ],
}

/** The portal's own limits: 100 subscriptions, 500 devices. */
export const limits: Account = {
  email: 'many.fakeb@example.com',
  id: 'FAKEID-B-limits-e7e7',
  devices: Array.from({ length: 500 }, (_, index) => `FAKEDEVICE number ${index}`),
  subscriptions: Array.from({ length: 100 }, (_, index) => ({
    ...own,
    key: `many-${three(index)}`,
    product: `Kaspersky ${['Standard', 'Plus', 'Premium', 'Small Office Security'][index % 4]} ${three(index)}`,
    endsInDays: index - 20,
    state: index < 20 ? 'expired' : 'active',
    used: 5,
    total: 5,
    applications: ['kaspersky'],
    code: `FAKEB-FAKEB-FAKEB-FA${three(index)}`,
  })),
}
