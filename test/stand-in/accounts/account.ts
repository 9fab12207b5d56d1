import type { ApplicationId } from '../applications.ts'

/** One subscription as a person would tell of it. Days count from the scenario's clock. */
export interface Owned {
  /** Stable name for tests and addresses. */
  key: string
  /** The name shown (`brandedNameModel.value`). */
  product: string
  state: 'active' | 'unused' | 'expired' | 'renewed-inactive'
  kind: 'own' | 'auto-renewed' | 'shared' | 'trial' | 'free'
  startedDaysAgo: number | null
  endsInDays: number | null
  termInDays: number | null
  used: number | null
  total: number | null
  applications: ApplicationId[]
  /** Fake, and different for every subscription, so that a search finds where it leaked. */
  code: string
}

export interface Account {
  email: string
  /** `myKasperskyId` in the page; personal, so fake and searchable. */
  id: string
  subscriptions: Owned[]
  devices: string[]
}
