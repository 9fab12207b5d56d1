import { dice } from './random.ts'
import type { Application } from './applications.ts'
import type { View } from './view.ts'

const guid = (topic: string) => {
  const drop = dice(topic)
  const part = (length: number) => Array.from({ length }, () => drop.upTo(16).toString(16)).join('')
  return [8, 4, 4, 4, 12].map(part).join('-')
}

/** Phones and tablets of Apple's get no file but a store. */
const files = { windows: 'startup_46728.exe', macos: 'Kaspersky.dmg', android: 'kaspersky.apk', ios: '' }

/** A personal installer on the download hosts; another address at every drawing. */
export function installerAddress(view: View, application: Application): string {
  const id = guid(`${view.account.id} ${application.id} ${view.drawing}`)
  const host = dice(id)
  return `https://pdc${1 + host.upTo(6)}.${host.pick(['fra5', 'pa2', 'trt'])}.pdc.kaspersky.com/DownloadManagers/4f/${id}/${files[view.offered]}`
}

export const fileName = (view: View) => files[view.offered]

/** The mailed kind of link: opening it starts a download, and with it perhaps a term. */
export const personalLink = (view: View, application: Application) =>
  `https://my.kaspersky.com/AlmostDone/Download?applicationId=${application.number}&key=FAKEKEY-${guid(`link ${view.account.id} ${application.id} ${view.drawing}`)}`

/** The authenticator's secret key: whoever has it can make sign-in codes. */
export const twoStepKey = (view: View) => `FAKESECRET${guid(`two-step ${view.account.id}`).replaceAll('-', '').slice(0, 16).toUpperCase()}`
export const twoStepAddress = (view: View) =>
  `otpauth://totp/Kaspersky:${view.account.email}?secret=${twoStepKey(view)}&issuer=Kaspersky`

/** Strings that must not be found in any message, storage, log or error text. */
export const secretsOf = (view: View) => [
  view.account.email,
  view.account.id,
  twoStepKey(view),
  'FAKEKEY-',
  'FAKELICENCE-',
  'FAKEDEVICE',
  'DownloadManagers/4f/',
  ...view.account.subscriptions.map((owned) => owned.code),
]
