import type { CompanionBrief } from '../../../lib/contracts/companion-brief.ts'
import type { Device } from '../../../lib/domain/device.ts'

/** A page of the portal, and what the worker would tell the companion to show on it. */
export interface CompanionScene {
  name: string
  path: string
  brief: CompanionBrief
}

const list = '/MyLicenses'
const onWindow = `${list}#(modal:subscription/premium)`
const dialog = `${list}#(modal:download/premium/kaspersky)`
const others = `${list}#(modal:other-downloads/premium/kaspersky)`
const elsewhere = '/MyDevices'
const store = 'https://apps.apple.com/app/id1089969624'

type Banner = Extract<CompanionBrief, { show: 'banner' }>
const banner = (
  name: string,
  path: string,
  platform: Device['platform'],
  part: Partial<Banner>,
  certainty: Device['certainty'] = 'sure',
): CompanionScene => ({
  name: `banner-${name}`,
  path,
  brief: {
    show: 'banner',
    device: { platform, certainty, desktopMode: true },
    offered: 'macos',
    cause: 'desktop-site',
    remedy: 'other-downloads',
    application: 'Kaspersky',
    chosenBy: 'account',
    url: store,
    ...part,
  },
})

type Guide = Extract<CompanionBrief, { show: 'guide' }>
const guide = (name: string, path: string, part: Partial<Guide>): CompanionScene => ({
  name: `guide-${name}`,
  path,
  brief: {
    show: 'guide',
    way: 'default',
    application: 'Kaspersky',
    product: 'Kaspersky Premium',
    platform: 'windows',
    ...part,
  },
})

/** Every sentence of banner and guide once, the longest name in it. */
export const companionScenes: CompanionScene[] = [
  banner('ipad', list, 'ipados', {}),
  banner('iphone', list, 'ios', { chosenBy: 'main' }),
  banner('unnamed', list, 'ios', { offered: 'windows', application: null, url: null }, 'unsure'),
  banner('none', list, 'chromeos', { offered: 'windows', remedy: 'none', cause: 'other' }),
  banner('dialog', dialog, 'ipados', {
    chosenBy: 'dialog',
    application: 'Kaspersky VPN Secure Connection',
  }),
  banner('android', dialog, 'android', { chosenBy: 'dialog', offered: 'windows', url: null }),
  guide('begin', elsewhere, {}),
  guide('choose', list, {}),
  guide('choose-any', list, { product: null, application: null }),
  guide('press', onWindow, {}),
  guide('confirm', dialog, {}),
  guide('other', dialog, { way: 'other', platform: 'android' }),
  guide('qr', others, { way: 'other', platform: 'android' }),
  guide('store', others, { way: 'other', platform: 'ipados' }),
  guide('send', others, { way: 'other', platform: 'macos' }),
  guide('none', list, { way: 'none' }),
  guide('add-code', elsewhere, { way: 'add-code' }),
  guide('type-code', list, { way: 'add-code' }),
  guide('connect', list, { way: 'connect' }),
]
