import { word } from '../../browser/i18n.ts'
import { unknownDevice } from '../../domain/device/known-device.ts'
import type { DownloadContext, DownloadOption, Reason, Scan } from '../../domain/downloads.ts'
import { scansCodes } from '../../domain/device-kinds.ts'
import { spoken } from '../../domain/downloads/spoken.ts'
import type { SetupDevice } from '../../domain/setup/setup-sheet.ts'
import type { Platform } from '../../domain/platform.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { type Offer, offersFor } from '../offers.ts'

/**
 * The applications to choose from. With an `unknown` device, every kind of device is "another one".
 */
export const sheetOffers = (
  subscription: Subscription | null,
  context: Omit<DownloadContext, 'device'>,
): Offer[] => offersFor(subscription, { ...context, device: unknownDevice })

/**
 * What the sheet shows for one device: a code with its steps, or the reason why there is none; null
 * = the choice is no longer offered.
 */
type SheetCard =
  | { option: DownloadOption; scan: Scan; reason: null }
  | { option: DownloadOption; scan: null; reason: Reason | null }

export function cardFor(
  offers: readonly Offer[],
  { application, platform }: Pick<SetupDevice, 'application' | 'platform'>,
): SheetCard | null {
  const options =
    offers
      .find(({ applicationId }) => applicationId === application)
      ?.targets.find(({ platforms }) => platforms.includes(platform))?.options ?? []
  const option = options.find(({ scan }) => scan !== null) ?? options[0]
  if (!option) return null
  return option.scan
    ? { option, scan: option.scan, reason: null }
    : { option, scan: null, reason: spoken(option).reason }
}

/** The kinds of device that an application is offered for. */
export const platformsOf = (offers: readonly Offer[], application: string): Platform[] =>
  offers
    .find(({ applicationId }) => applicationId === application)
    ?.targets.flatMap(({ platforms }) => platforms) ?? []

interface SetupFor {
  platform: Platform
  product: string | null
  /** The user's own name for the account; null = none. On paper nobody can use a masked address. */
  account: string | null
}

/** Three steps, to be read on paper, maybe by another person. */
export function stepsFor(
  { opens }: Scan,
  { platform, product, account }: SetupFor,
): [string, string, string] {
  const open = word(scansCodes(platform) ? 'setup_step_scan' : 'setup_step_type')
  if (opens === 'portal')
    return [
      open,
      account === null ? word('setup_step_portal') : word('setup_step_portal_as', account),
      product === null ? word('guide_choose_subscription') : word('setup_step_download', product),
    ]
  return [
    open,
    word('setup_step_install'),
    account === null ? word('setup_step_app') : word('setup_step_app_as', account),
  ]
}
