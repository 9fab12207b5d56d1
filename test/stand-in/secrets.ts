import { dice } from './random.ts'
import type { Application } from './applications.ts'
import type { View } from './view.ts'

const guid = (topic: string) => {
  const drop = dice(topic)
  const part = (length: number) => Array.from({ length }, () => drop.upTo(16).toString(16)).join('')
  return [8, 4, 4, 4, 12].map(part).join('-')
}

/** File names seen in public. Phones and tablets of Apple's get no file but a store. */
const files = {
  windows: ['startup.exe', 'startup_46728.exe', 'kaspersky4win202121.21.7.384en_46728.exe'],
  macos: ['Kaspersky.dmg', 'kaspersky internet security.dmg'],
  android: ['kaspersky.apk'],
  ios: [''],
}
export const fileName = (view: View) => view.dice('file').pick(files[view.offered])

/**
 * Forms of an installer's address that were seen in public, 2018 to 2024; which of them the portal
 * hands out is not.
 */
const forms: ((id: string, file: string) => string)[] = [
  (id, file) => `${downloadHost(id)}/DownloadManagers/4f/${id}/${file}`,
  (id, file) => `${downloadHost(id)}/DownloadManagers/4f/a0/${id}/${file}`,
  (id, file) =>
    `https://products.s.kaspersky-labs.com/homeuser/kis2019/19.0.0.1088/en-46728/${hex(id)}/${file}`,
  (id, file) =>
    `https://trial.s.kaspersky-labs.com/registered/${hex(id).slice(0, 20)}/${hex(id)}_1/${file}`,
  (_, file) => `https://dm.s.kaspersky-labs.com/en/KIS/21.9.6.465/${file}`,
]
const hex = (id: string) => id.replaceAll('-', '')
const downloadHost = (id: string) =>
  `https://pdc${1 + dice(id).upTo(6)}.${dice(id, 'place').pick(['fra5', 'pa2', 'trt'])}.pdc.kaspersky.com`

/** A personal installer on the download hosts; another address at every drawing. */
export function installerAddress(view: View, application: Application): string {
  const id = guid(`${view.account.id} ${application.id} ${view.drawing}`)
  return view.dice('installer form').pick(forms)(id, encodeURIComponent(fileName(view)))
}

/** The mailed kind of link: opening it starts a download, and with it perhaps a term. */
export const personalLink = (view: View, application: Application) =>
  `https://my.kaspersky.com/AlmostDone/Download?applicationId=${application.number}&key=FAKEKEY-${guid(`link ${view.account.id} ${application.id} ${view.drawing}`)}`

/** The authenticator's secret key: whoever has it can make sign-in codes. */
export const twoStepKey = (view: View) =>
  `FAKESECRET${guid(`two-step ${view.account.id}`).replaceAll('-', '').slice(0, 16).toUpperCase()}`
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
  '/homeuser/kis2019',
  '-labs.com/registered/',
  ...view.account.subscriptions.map((owned) => owned.code),
]
