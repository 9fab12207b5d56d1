import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Device } from '../../../lib/domain/device.ts'
import {
  type DownloadContext,
  type DownloadOption,
  downloadOptions,
} from '../../../lib/domain/downloads.ts'
import { mayBeBecause, missingReasons } from '../../../lib/domain/downloads/possible-reasons.ts'
import { findMismatch } from '../../../lib/domain/mismatch.ts'
import type { Platform } from '../../../lib/domain/platform.ts'
import { type Reason, type ReasonId, reason } from '../../../lib/domain/downloads/reasons.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { guideStep } from '../../../lib/companion/guide/guide-steps.ts'
import { chooseGuide } from '../../../lib/background/choices/choose-guide.ts'
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' }

/**
 * Help article 95255 (fr-CA, 28 March 2024), sentence by sentence, each with the rule that carries
 * it, and with what a person is told then. Its text is in `help-95255.txt`: a sentence without a
 * proof would be a rule that the product forgot.
 */
const windows: Device = { platform: 'windows', certainty: 'sure', desktopMode: false }
const android: Device = { ...windows, platform: 'android' }
const ipad: Device = { platform: 'ipados', certainty: 'sure', desktopMode: true }
const own: Subscription = {
  id: '1',
  product: 'Kaspersky Premium',
  activated: true,
  expired: false,
  expiresOn: '2027-06-01',
  ownership: 'own',
  places: { used: 1, total: 5 },
}
const lent: Subscription = { ...own, ownership: 'shared' }
const get = (
  subscription: Subscription,
  application: string,
  context: Partial<DownloadContext> = {},
): DownloadOption => {
  const all = downloadOptions(subscription, {
    device: windows,
    now: new Date(2026, 10, 22),
    ...context,
  })
  return all.find(
    ({ applicationId, forThisDevice }) => applicationId === application && forThisDevice,
  )!
}
const why = ({ availability }: DownloadOption) =>
  availability.available
    ? null
    : `${availability.reasons[0]!.id} ${availability.reasons[0]!.standing}`
const ids = (reasons: readonly Reason[]) => reasons.map(({ id }) => id)
const may = (option: DownloadOption) => ids(mayBeBecause(option, own))
/** What is said of a reason, and what to do. */
const words = (id: ReasonId) => {
  const said: Record<string, { message: string }> = messages
  const key = id.replaceAll('-', '_')
  return `${said[`reason_${key}`]!.message} ${said[`step_${key}`]!.message}`
}
/** The guide's steps, as the user comes from page to page. */
const guided = (device: Device, platform: Platform) =>
  (['other', 'subscriptions', 'subscriptions', 'download-dialog', 'other-downloads'] as const).map(
    (kind, at) =>
      guideStep(chooseGuide({ application: 'Kaspersky', platform }, device), kind, () => at > 1)
        ?.name,
  )

const article: { sentence: string; carriedBy: string; proof: () => void }[] = [
  {
    sentence:
      'Si vous avez déjà ajouté votre abonnement à votre compte, vous pouvez télécharger les applications depuis le volet Abonnements.',
    carriedBy:
      'downloads: an active own subscription is available, its way is the portal; not added yet is a reason of its own',
    proof: () => {
      expect(get(own, 'kaspersky')).toMatchObject({
        availability: { available: true },
        way: 'portal',
      })
      expect(ids(missingReasons([]))).toContain('not-added-yet')
      expect(words('not-added-yet')).toMatch(/code has not been added.+Add the code/)
    },
  },
  {
    sentence:
      'Si quelqu’un a partagé avec vous un abonnement à un produit Kaspersky, vous le verrez également dans votre volet Abonnements.',
    carriedBy: 'subscription.ownership: a shared one is a subscription like every other',
    proof: () => expect(get(lent, 'kaspersky').availability).toEqual({ available: true }),
  },
  {
    sentence:
      'Vous pouvez télécharger l’application, partagée avec vous, tant que l’abonnement est actif et qu’il reste des emplacements vides.',
    carriedBy: 'shared-inactive, shared-no-free-place',
    proof: () => {
      expect(why(get({ ...lent, expired: true, expiresOn: '2026-10-01' }, 'kaspersky'))).toBe(
        'shared-inactive asserted',
      )
      expect(why(get({ ...lent, places: { used: 5, total: 5 } }, 'kaspersky'))).toBe(
        'shared-no-free-place asserted',
      )
      expect(words('shared-inactive')).toMatch(/shared with you is not active.+owner/)
      expect(words('shared-no-free-place')).toMatch(/shared with you has no free place.+owner/)
    },
  },
  {
    sentence:
      'Nous vous recommandons d’utiliser uniquement les dernières versions de nos produits et de renouveler vos abonnements à temps.',
    carriedBy: 'older-version (the newest is recommended), renew-in-time',
    proof: () => {
      expect(may(get(own, 'kaspersky'))).toContain('older-version')
      expect(ids(get({ ...own, expiresOn: '2026-11-30' }, 'kaspersky').notices)).toContain(
        'renew-in-time',
      )
      expect(words('older-version')).toMatch(/newest version is recommended/)
      expect(words('renew-in-time')).toMatch(/renew it before it ends/)
    },
  },
  {
    sentence:
      'Si vous avez besoin de télécharger l’une des versions précédentes de l’application et que votre abonnement ne le permet pas, veuillez communiquer avec le Service clientèle pour obtenir de l’aide.',
    carriedBy: 'older-version: its step is Customer Service',
    proof: () => {
      expect(reason('older-version').step.kind).toBe('support')
      expect(words('older-version')).toMatch(/earlier version, ask Kaspersky Customer Service/)
    },
  },
  {
    sentence:
      'Pour télécharger l’application que vous avez achetée : 1. Accédez à la section Abonnements. 2. Cliquez sur l’abonnement qui vous intéresse. 3. Cliquez sur le bouton Télécharger. 4. Confirmez l’option de téléchargement par défaut.',
    carriedBy:
      "downloads: this device's default first, its way is the portal; guideStep: the four steps there",
    proof: () => {
      expect(
        downloadOptions(own, { device: windows, now: new Date(2026, 10, 22) })[0],
      ).toMatchObject({ application: 'Kaspersky', platform: 'windows', way: 'portal' })
      expect(guided(windows, 'windows').slice(0, 4)).toEqual([
        'open_subscriptions',
        'choose_subscription',
        'press_download',
        'confirm_default',
      ])
    },
  },
  {
    sentence:
      'Dans Autres téléchargements, vous trouverez également d’autres options de téléchargement comme un code QR ou un lien envoyé à votre adresse courriel.',
    carriedBy:
      'downloads: the other devices after this one, each through the portal; guideStep leads to the other downloads and their QR code; the words name the link; old personal links are a reason',
    proof: () => {
      const other = downloadOptions(own, { device: windows, now: new Date(2026, 10, 22) }).filter(
        ({ forThisDevice, channel }) => !forThisDevice && channel === 'portal',
      )
      expect(new Set(other.map(({ platform }) => platform))).toEqual(
        new Set(['macos', 'ipados', 'ios', 'android', 'linux']),
      )
      expect(guided(windows, 'android').slice(3)).toEqual(['open_other', 'use_qr'])
      expect(messages.guide_use_qr.message).toMatch(/QR code.+send the link/)
      expect(may(get(own, 'kaspersky'))).toContain('personal-link-expired')
    },
  },
  {
    sentence:
      'Si vous téléchargez une application sur une tablette fonctionnant sous iOS, vous serez invité à télécharger un logiciel pour Mac au lieu de cliquer sur le lien vers l’App Store.',
    carriedBy: 'findMismatch',
    proof: () =>
      expect(findMismatch(ipad, 'macos')).toMatchObject({
        offered: 'macos',
        device: 'ipados',
        remedy: 'app-store',
      }),
  },
  {
    sentence:
      'Cela est dû au fait que les paramètres par défaut du navigateur Safari affichent la version de bureau du site, et non la version mobile.',
    carriedBy: 'findMismatch: cause desktop-site; detectDevice: desktopMode (its own table)',
    proof: () => expect(findMismatch(ipad, 'macos')!.cause).toBe('desktop-site'),
  },
  {
    sentence:
      'Vous pouvez désactiver cette option dans les paramètres de votre navigateur ou cliquer sur Autres téléchargements, puis sur Télécharger sur l’App Store.',
    carriedBy: "the App Store option first, ipad-desktop-site beside the portal's own",
    proof: () => {
      const [first, second] = downloadOptions(own, { device: ipad, now: new Date(2026, 10, 22) })
      expect(first).toMatchObject({ channel: 'app-store', way: 'link' })
      expect(second).toMatchObject({ channel: 'portal' })
      expect(ids(second!.notices)).toContain('ipad-desktop-site')
      expect(words('ipad-desktop-site')).toMatch(
        /other downloads and then the App Store.+turn off the desktop version/,
      )
      expect(guided(ipad, 'ipados').slice(3)).toEqual(['open_other', 'use_store'])
    },
  },
  {
    sentence:
      'Plusieurs raisons peuvent expliquer l’impossilité de parvenir à télécharger l’application :',
    carriedBy: 'mayBeBecause: candidates, never asserted',
    proof: () => {
      const reasons = mayBeBecause(get(own, 'kaspersky'), own)
      expect(reasons.length).toBeGreaterThan(1)
      expect(reasons.filter(({ standing }) => standing !== 'candidate')).toEqual([])
    },
  },
  {
    sentence: '• le téléchargement n’est pas disponible en raison de l’état de votre abonnement;',
    carriedBy:
      'state-blocks-download; where the state is known: expired, blocked, suspended, limited-functionality, as candidates',
    proof: () => {
      expect(may(get(own, 'kaspersky'))).toContain('state-blocks-download')
      expect(why(get({ ...own, expired: true, expiresOn: '2026-10-01' }, 'kaspersky'))).toBe(
        'expired candidate',
      )
      expect(why(get({ ...own, portalState: 'blocked' }, 'kaspersky'))).toBe('blocked candidate')
    },
  },
  {
    sentence:
      'Si l’abonnement ne s’active pas après renouvellement, le code d’activation de l’abonnement doit être ajouté à nouveau sur le portail My Kaspersky ou dans l’application elle-même.',
    carriedBy:
      'renewed-inactive: its step is the portal; a public store page stays open, because the application takes the code too',
    proof: () => {
      expect(why(get({ ...own, portalState: 'renewed-inactive' }, 'kaspersky'))).toBe(
        'renewed-inactive asserted',
      )
      expect(reason('renewed-inactive').step.url).toBe('https://my.kaspersky.com/MyLicenses')
      expect(words('renewed-inactive')).toMatch(
        /add the activation code again, in My Kaspersky or in the app/i,
      )
      expect(
        get({ ...own, portalState: 'renewed-inactive' }, 'kaspersky', { device: ipad }),
      ).toMatchObject({ way: 'link', availability: { available: true } })
    },
  },
  {
    sentence:
      'Les applications Kaspersky pour Android ne sont pas disponibles en Chine en raison de la législation locale.',
    carriedBy: 'android-china',
    proof: () => {
      expect(why(get(own, 'kaspersky', { device: android, region: 'CN' }))).toBe(
        'android-china asserted',
      )
      expect(why(get(own, 'kaspersky', { region: 'CN' }))).toBeNull()
      expect(words('android-china')).toMatch(/not available in China because of local law/)
    },
  },
  {
    sentence: 'L’application Kaspersky VPN Secure Connection ne peut pas être partagée.',
    carriedBy: 'vpn-owner-only',
    proof: () => {
      expect(why(get(lent, 'vpn'))).toBe('vpn-owner-only asserted')
      expect(words('vpn-owner-only')).toMatch(/cannot be shared/)
    },
  },
  {
    sentence:
      'Seul le titulaire de l’abonnement peut utiliser la fonctionnalité de connexion sécurisée.',
    carriedBy: 'vpn-owner-only: not for the owner',
    proof: () => {
      expect(why(get(own, 'vpn'))).toBeNull()
      expect(words('vpn-owner-only')).toMatch(/Only the owner/)
    },
  },
  {
    sentence:
      'Si vous êtes titulaire d’un abonnement et que vous ne trouvez l’application Kaspersky VPN Secure Connection sur votre volet Abonnements, vous l’avez probablement enregistrée à l’aide d’une autre adresse électronique.',
    carriedBy: 'vpn-other-email',
    proof: () => {
      expect(ids(missingReasons([own]))).toContain('vpn-other-email')
      expect(words('vpn-other-email')).toMatch(/most likely registered with another e-mail/)
    },
  },
  {
    sentence:
      'Vous pouvez communiquer avec le Service clientèle l’assistance technique pour rétablir votre abonnement et associer Kaspersky VPN Secure Connection à votre compte.',
    carriedBy: 'vpn-other-email: its step is Customer Service',
    proof: () => {
      expect(reason('vpn-other-email').step.kind).toBe('support')
      expect(words('vpn-other-email')).toMatch(
        /Ask Kaspersky Customer Service to restore it and connect it to this account/,
      )
    },
  },
  {
    sentence:
      'Vous pouvez acheter un abonnement séparé pour Kaspersky VPN Secure Connection et le lier à votre compte.',
    carriedBy:
      'vpn-not-in-plan, and the step of vpn-owner-only; the separate subscription gives the VPN',
    proof: () => {
      expect(ids(missingReasons([{ ...own, product: 'Kaspersky Standard' }]))).toContain(
        'vpn-not-in-plan',
      )
      expect(
        get({ ...own, product: 'Kaspersky VPN Secure Connection' }, 'vpn').availability,
      ).toEqual({ available: true })
      expect(words('vpn-owner-only')).toMatch(/needs a separate VPN subscription/)
      expect(words('vpn-not-in-plan')).toMatch(/buy .*separate.+connect it to your account/i)
    },
  },
  {
    sentence:
      'Voir également Connexion d’un appareil à votre compte Ajout manuel d’un abonnement à votre compte',
    carriedBy:
      'not-added-yet, no-subscription: the step is the place on the portal where a code is added; no-free-device-place leads to the devices',
    proof: () => {
      expect(reason('not-added-yet').step.url).toBe('https://my.kaspersky.com/MyLicenses')
      expect(reason('no-free-device-place').step.url).toBe('https://my.kaspersky.com/MyDevices')
    },
  },
]

test.each(article)('$sentence → $carriedBy', ({ proof }) => {
  proof()
  expect.hasAssertions()
})

test('every sentence of the article has a rule', () => {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  const text = plain(readFileSync(new URL('help-95255.txt', import.meta.url), 'utf8'))
  const rest = article.reduce((left, { sentence }) => {
    expect(left).toContain(plain(sentence))
    return left.replace(plain(sentence), '')
  }, text)
  expect(plain(rest)).toBe('Téléchargement des applications achetées 28 mars 2024 ID 95255')
})
