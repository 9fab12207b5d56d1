import { expect, test } from 'vitest'
import { classifyLink } from '../../../../lib/portal/links.ts'
import { createAccept } from '../../../../lib/background/validation/message-schemas.ts'

const accept = createAccept(classifyLink)
const page = {
  kind: 'subscriptions',
  session: 'signed-in',
  offered: 'macos',
  application: 'Example Premium',
  links: [
    { kind: 'app-store', url: 'https://apps.apple.com/app/id1089969624', storeId: '1089969624' },
    { kind: 'installer' },
  ],
  subscriptions: {
    ok: true,
    value: [{ id: 'a1', product: 'Example Premium', places: { used: 1 }, expiresOn: '2027-01-15' }],
    warnings: [{ kind: 'partly-read', unread: 1, total: 2 }],
  },
  missing: ['card'],
  account: { key: 'k1', masked: 'a…@e….com' },
  loadedAt: 1_000,
  at: 1_500,
  facts: { userAgent: 'UA', platform: 'MacIntel', maxTouchPoints: 5 },
  language: 'en-US',
}
const usages = {
  reading: page.subscriptions,
  account: null,
  loadedAt: 1_000,
  at: 2_000,
  portalTime: 2_000,
}

test('a page as the watcher tells it comes through unchanged', () => {
  expect(accept['page-report'](page)).toEqual(page)
  expect(accept['usages-read'](usages)).toEqual(usages)
})

test('a language that no page has costs the report nothing but itself', () =>
  expect(accept['page-report']({ ...page, language: 'x'.repeat(2000) })).toEqual({
    ...page,
    language: null,
  }))

test('fields that nobody knows are not copied, wherever they stand', () => {
  const subscription = { ...page.subscriptions.value[0], activationCode: 'FAKE0-FAKE0-FAKE0-FAKE0' }
  const sent = {
    ...usages,
    eMail: 'somebody@example.com',
    reading: { ...usages.reading, value: [subscription] },
  }
  expect(accept['usages-read'](sent)).toEqual(usages)
})

test("the platform info is the worker's own to say", () => {
  expect(accept['popup-opened']({ facts: { ...page.facts, platformInfoOs: 'ios' } })).toEqual({
    facts: page.facts,
  })
})

test.each([
  {
    why: 'an activation code in a name',
    change: { application: 'Premium FAKE0-FAKE0-FAKE0-FAKE0' },
  },
  {
    why: 'a whole e-mail address as masked name',
    change: { account: { key: 'k', masked: 'anna@example.com' } },
  },
  { why: 'a direction character', change: { application: 'a\u202eb' } },
  {
    why: 'a link that is not what it says',
    change: {
      links: [
        { kind: 'app-store', url: 'https://evil.example/app/id1089969624', storeId: '1089969624' },
      ],
    },
  },
  {
    why: 'a script as a link',
    change: { links: [{ kind: 'portal', url: 'javascript:alert(1)' }] },
  },
  {
    why: 'an installer with its address',
    change: { links: [{ kind: 'secret', url: 'https://pdc1.fra5.pdc.kaspersky.com/x' }] },
  },
  { why: 'an unknown session', change: { session: 'maybe' } },
  { why: 'a platform nobody has', change: { offered: 'amiga' } },
  { why: 'no facts', change: { facts: undefined } },
  { why: 'a time that is none', change: { loadedAt: Number.NaN } },
  {
    why: 'more links than a page has',
    change: { links: Array.from({ length: 201 }, () => ({ kind: 'installer' })) },
  },
  {
    why: 'an unknown failure',
    change: { subscriptions: { ok: false, failure: { kind: 'boom' } } },
  },
  {
    why: 'one broken subscription among good ones',
    change: {
      subscriptions: { ...page.subscriptions, value: [...page.subscriptions.value, { id: 'b' }] },
    },
  },
  {
    why: 'a date that is none',
    change: {
      subscriptions: {
        ...page.subscriptions,
        value: [{ id: 'a', product: 'x', expiresOn: 'soon' }],
      },
    },
  },
  {
    why: 'a day that no calendar has',
    change: {
      subscriptions: {
        ...page.subscriptions,
        value: [{ id: 'a', product: 'x', expiresOn: '2027-13-45' }],
      },
    },
  },
  {
    why: 'a subscription without a readable name',
    change: { subscriptions: { ...page.subscriptions, value: [{ id: 'a', product: ' \u200b' }] } },
  },
  {
    why: 'a negative number of places',
    change: {
      subscriptions: {
        ...page.subscriptions,
        value: [{ id: 'a', product: 'x', places: { used: 5, total: -1 } }],
      },
    },
  },
  {
    why: 'half a place',
    change: {
      subscriptions: {
        ...page.subscriptions,
        value: [{ id: 'a', product: 'x', places: { used: 1.5 } }],
      },
    },
  },
  {
    why: 'a moment that no clock has',
    change: { subscriptions: { ok: false, failure: { kind: 'throttled', retryAt: 9e15 } } },
  },
])('a page with $why is refused as a whole', ({ change }) => {
  expect(accept['page-report']({ ...page, ...change })).toBeUndefined()
})

test.each([null, undefined, 'text', 7, [], [page]])('%j is no page', (value) => {
  expect(accept['page-report'](value)).toBeUndefined()
})
