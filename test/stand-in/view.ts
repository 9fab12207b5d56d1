import { accounts, type Account, type Owned } from './accounts/index.ts'
import { applications, systemOf, type Application, type System } from './applications.ts'
import { hasFault } from './faults.ts'
import { hostile } from './hostile.ts'
import { wordsOf, type Words } from './labels.ts'
import { placeOf, type Place } from './place.ts'
import { dice, type Dice } from './random.ts'
import { now, type Scenario } from './scenario.ts'

/** What the visitor brings along, beside the scenario. */
export interface Visit {
  userAgent?: string
  /** The operating-system tile chosen by hand. */
  system?: System
  /** The slide that the carousel stands at. */
  slide?: number
  signedIn?: boolean
  /** The rest of a long list has been asked for. */
  all?: boolean
  /**
   * How often the page has been drawn: a personal installer's address is another one every time.
   */
  drawing?: number
}

/** Everything a page shows, before any markup. Markup and ground truth are both made from it. */
export interface View extends Place {
  scenario: Scenario
  now: Date
  account: Account
  words: Words
  signedIn: boolean
  subscriptions: Owned[]
  chosen: Owned | null
  bought: Application[]
  trials: Application[]
  offered: System
  slide: number
  all: boolean
  drawing: number
  dice(topic: string): Dice
}

/**
 * The portal's own button is missing where the state forbids it; which states do is not public, so
 * seeds differ.
 */
export const downloadable = (owned: Owned, view: { dice(topic: string): Dice }) =>
  owned.state === 'active' ||
  owned.state === 'unused' ||
  (owned.state === 'expired' && view.dice(`download ${owned.key}`).chance(0.3))

/** A shared VPN is the owner's alone. */
export const applicationsOf = (owned: Owned) =>
  owned.applications
    .filter((id) => !(owned.kind === 'shared' && id === 'vpn'))
    .map((id) => applications[id])

function seenPlace(place: Place, scenario: Scenario, signedIn: boolean): Place {
  const bare = { dialog: null, subscription: null, application: null }
  if (!signedIn) return { page: 'sign-in', ...bare }
  if (hasFault(scenario.faults, 'terms-pending')) return { page: 'terms', ...bare }
  return hasFault(scenario.faults, 'two-step') ? { ...place, ...bare, dialog: 'two-step' } : place
}

const ownedBy = (account: Account, scenario: Scenario) =>
  hasFault(scenario.faults, 'hostile-page')
    ? account.subscriptions.map((owned, index) => ({
        ...owned,
        product: hostile(owned.product, index),
      }))
    : account.subscriptions

export function viewOf(scenario: Scenario, address: string, visit: Visit = {}): View {
  const account = accounts[scenario.account]!
  const diceOf = (topic: string) => dice(scenario.seed, scenario.generation, topic)
  const signedIn = visit.signedIn ?? (scenario.signedIn && !hasFault(scenario.faults, 'signed-out'))
  const place = seenPlace(placeOf(address, scenario.generation), scenario, signedIn)
  const subscriptions = diceOf('order of subscriptions').shuffle(ownedBy(account, scenario))
  const usable = subscriptions
    .filter((owned) => downloadable(owned, { dice: diceOf }))
    .flatMap(applicationsOf)
  const bought = [...new Set(usable)]
  return {
    ...place,
    scenario,
    account,
    signedIn: place.page !== 'sign-in',
    now: now(scenario),
    words: wordsOf(scenario.language, scenario.seed),
    subscriptions,
    chosen: subscriptions.find((owned) => owned.key === place.subscription) ?? null,
    bought,
    trials: Object.values(applications).filter((application) => !bought.includes(application)),
    offered: visit.system ?? systemOf(visit.userAgent ?? ''),
    slide: visit.slide ?? 0,
    all: visit.all ?? false,
    drawing: visit.drawing ?? 0,
    dice: diceOf,
  }
}

/** The application that a dialog is about. */
export function applicationOf(view: View): Application | null {
  if (view.application) return applications[view.application]
  return (view.chosen && applicationsOf(view.chosen)[0]) ?? null
}

export const systemNames: Record<System, string> = {
  windows: 'Windows',
  macos: 'Mac',
  android: 'Android',
  ios: 'iOS',
}
