import { expect, test } from 'vitest'
import { type GuideBrief, guideStep } from '../../../../lib/companion/guide/guide-steps.ts'

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
    name: 'other downloads, an Android phone',
    kind: 'other-downloads',
    brief: { ...other, platform: 'android' },
    expected: ['use_qr', 5, 'qr', true],
  },
] as const)('guide: $name', ({ kind, expected: [name, number, spot, last], ...rest }) => {
  const step = guideStep(
    guide('brief' in rest ? rest.brief : {}),
    kind,
    (asked) => asked === 'download' && 'download' in rest,
  )
  expect(step).toMatchObject({ name, number, spot, last })
})

test.each(['sign-in', 'terms', 'two-step', 'security'])(
  'the guide shows nothing on a page of kind %s',
  (kind) => {
    expect(guideStep(guide(), kind, () => true)).toBeNull()
  },
)
