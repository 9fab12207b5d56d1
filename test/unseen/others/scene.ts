import type { PlainDate } from '../../../lib/domain/subscription/plain-date.ts'

/** What a careful person concludes from a scene, and nothing that it does not say. Written with it, by its author. */
export interface SceneTruth {
  kind:
    | 'subscriptions'
    | 'single'
    | 'partial'
    | 'empty'
    | 'dialog'
    | 'sign-in'
    | 'one-time-code'
    | 'terms'
    | 'error'
    | 'json'
  lang: string
  url: string
  /** The day on which it is looked at. */
  now: PlainDate
  signedInAs: string | null
  subscriptions: SceneSubscription[]
  /** False: the page shows that there are more. */
  complete: boolean
  dialog: { product: string; offers: string[]; storeLink: string | null } | null
}

export interface SceneSubscription {
  name: string
  expires: PlainDate | null
  renews: PlainDate | null
  state: string | null
  devicesUsed: number | null
  devicesTotal: number | null
  sharedWithYou: boolean | null
  autoRenewal: 'on' | 'off' | null
}

export interface Scene {
  name: string
  truth: SceneTruth
  /** Of the page, or of the answer. */
  text: string
  /** Of the answer beside a page, where both are there. */
  answer: string | null
}
