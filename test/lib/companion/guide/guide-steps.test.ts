import type { PageKind } from '../../../../lib/domain/page-kind.ts'
import { expect, test } from 'vitest'
import {
  countedFrom,
  type GuideBrief,
  guideStep,
} from '../../../../lib/companion/guide/guide-steps.ts'

const guide = (part: Partial<GuideBrief> = {}): GuideBrief => ({
  show: 'guide',
  way: 'default',
  application: 'Kaspersky',
  product: 'Kaspersky Premium',
  platform: 'windows',
  ...part,
})
const other = { way: 'other' } as const

test.each([
  {
    name: 'somewhere else',
    kind: 'other',
    expected: ['open_subscriptions', 1, 'subscriptions', false],
  },
  {
    name: 'a page that cannot be told',
    kind: 'unknown',
    expected: ['open_subscriptions', 1, 'subscriptions', false],
  },
  {
    name: 'the list',
    kind: 'subscriptions',
    expected: ['choose_subscription', 2, 'subscription', false],
  },
  {
    name: 'the window of a subscription',
    kind: 'subscriptions',
    download: true,
    expected: ['press_download', 3, 'download', false],
  },
  {
    name: 'the old Downloads page',
    kind: 'downloads',
    expected: ['press_download', 3, 'download', false],
  },
  {
    name: 'the dialog, this device',
    kind: 'download-dialog',
    expected: ['confirm_default', 4, 'confirm', true],
  },
  {
    name: 'the dialog, another device',
    kind: 'download-dialog',
    brief: other,
    expected: ['open_other', 4, 'other-downloads', false],
  },
  {
    name: 'other downloads, an iPad',
    kind: 'other-downloads',
    brief: { ...other, platform: 'ipados' },
    expected: ['use_store', 5, 'app-store', true],
  },
  {
    name: 'the dialog, which offers what is wanted',
    kind: 'download-dialog',
    offered: 'windows',
    expected: ['confirm_default', 4, 'confirm', true],
  },
  {
    name: 'the dialog, which offers another system than the one wanted',
    kind: 'download-dialog',
    offered: 'macos',
    expected: ['open_other', 4, 'other-downloads', false],
  },
  {
    name: 'an application that is not made for the device wanted',
    kind: 'subscriptions',
    brief: { way: 'none', platform: 'linux' },
    expected: ['none_made', 1, null, true],
  },
  {
    name: 'other downloads, a computer: it scans no code',
    kind: 'other-downloads',
    brief: other,
    expected: ['send_link', 5, 'send-link', false],
  },
  {
    name: 'the form that sends the link',
    kind: 'other-downloads',
    brief: other,
    there: 'send',
    expected: ['send_address', 6, 'send', false],
  },
  {
    name: 'a form that only its words tell: it ends where it is sent',
    kind: 'other-downloads',
    brief: other,
    there: 'send-form',
    expected: ['send_address', 6, 'send-form', true],
  },
  {
    name: 'a form whose button nothing tells',
    kind: 'other-downloads',
    brief: other,
    there: 'send-field',
    expected: ['send_address', 6, 'send-field', false],
  },
  {
    name: 'the form inside the download dialog',
    kind: 'download-dialog',
    brief: other,
    there: 'send-form',
    expected: ['send_address', 6, 'send-form', true],
  },
  {
    name: 'a field in the download dialog, and nothing says that it sends',
    kind: 'download-dialog',
    brief: other,
    there: 'send-field',
    expected: ['open_other', 4, 'other-downloads', false],
  },
  {
    name: 'the same form, for somebody who wants the default',
    kind: 'download-dialog',
    there: 'send-form',
    expected: ['confirm_default', 4, 'confirm', true],
  },
  {
    name: 'a form on a page that is of no download',
    kind: 'unknown',
    brief: other,
    there: 'send-form',
    expected: ['open_subscriptions', 1, 'subscriptions', false],
  },
  {
    name: 'the link is sent',
    kind: 'other-downloads',
    brief: other,
    there: 'sent',
    expected: ['open_mail', 6, 'sent', true],
  },
  {
    name: 'other downloads, an Android phone',
    kind: 'other-downloads',
    brief: { ...other, platform: 'android' },
    expected: ['use_qr', 5, 'qr', true],
  },
] as const)('guide: $name', ({ kind, expected: [name, number, spot, last], ...rest }) => {
  const step = guideStep(
    guide('brief' in rest ? rest.brief : {}),
    kind,
    (asked) =>
      (asked === 'download' && 'download' in rest) || ('there' in rest && asked === rest.there),
    'offered' in rest ? rest.offered : null,
  )
  expect(step).toMatchObject({ name, number, spot, last })
})

test.each(['sign-in', 'terms', 'two-step', 'security'] as const)(
  'the guide shows nothing on a page of kind %s',
  (kind) => {
    expect(guideStep(guide(), kind, () => true)).toBeNull()
  },
)

test.each<{ way: 'add-code' | 'connect'; kind: PageKind; expected: unknown[] | null }>([
  {
    way: 'add-code',
    kind: 'other',
    expected: ['open_subscriptions', 1, 2, 'subscriptions', false],
  },
  { way: 'add-code', kind: 'subscriptions', expected: ['add_code', 2, 2, 'add-code', false] },
  { way: 'add-code', kind: 'sign-in', expected: null },
  { way: 'connect', kind: 'subscriptions', expected: ['connect_device', 1, 1, 'devices', true] },
  { way: 'connect', kind: 'two-step', expected: null },
])('$way on a page that is $kind', ({ way, kind, expected }) => {
  const step = guideStep(guide({ way }), kind, () => false)
  expect(step && [step.name, step.number, step.of, step.spot, step.last]).toEqual(expected)
})

test.each([
  { name: 'begun in the dialog', first: 4, number: 5, counted: [2, 2] },
  { name: 'a step back behind the beginning', first: 4, number: 2, counted: [1, 4] },
  { name: 'not begun: the page is still being drawn', first: Infinity, number: 1, counted: [1, 5] },
])('the person counts from 1: $name', ({ first, number, counted }) => {
  const step = { name: 'open_other', number, of: 5, spot: null, last: false } as const
  const { number: at, of } = countedFrom(step, first)
  expect([at, of]).toEqual(counted)
})
