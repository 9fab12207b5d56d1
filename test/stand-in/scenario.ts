import { accounts } from './accounts/index.ts'
import { faultNames, type Fault } from './faults.ts'
import { languages as spoken } from './grammar/words/index.ts'

export const generations = ['2019', '2022', '2025', 'bare'] as const
export type Generation = (typeof generations)[number]
/**
 * What the tests play; pictures for a store may be in any language that the page grammar speaks.
 */
export const languages = ['en-US', 'fr-CA', 'de-DE', 'ru-RU', 'ja-JP', 'ar-AE', 'da-DK'] as const

/** Everything that decides what the portal says. The same scenario gives the same page. */
export interface Scenario {
  account: string
  generation: Generation
  seed: number
  language: string
  /** ISO; absent: this computer's clock. */
  clock?: string | undefined
  faults: Fault[]
  strictCsp: boolean
  /**
   * The user has agreed that their devices are counted: an extension may then ask for the list of
   * devices.
   */
  devicesMayBeCounted: boolean
  /** The first visit is already signed in. */
  signedIn: boolean
  /** A browser may put a page away and bring it back; else every answer says `no-store`. */
  mayBeStored: boolean
}

const usual: Scenario = {
  account: 'demo',
  generation: '2025',
  seed: 1,
  language: 'en-US',
  faults: [],
  strictCsp: false,
  devicesMayBeCounted: false,
  signedIn: true,
  mayBeStored: false,
}

function known(what: string, name: string, list: readonly string[]) {
  if (!list.includes(name)) throw new Error(`Unknown ${what} "${name}". Known: ${list.join(', ')}.`)
}

/**
 * The whole scenario for a part of one. Throws for a name that does not exist, and lists those that
 * do.
 */
export function scenarioOf(part: Partial<Scenario> = {}, base: Scenario = usual): Scenario {
  for (const key of Object.keys(part))
    known('scenario field', key, [...Object.keys(usual), 'clock'])
  const whole = { ...base, ...part }
  known('account', whole.account, Object.keys(accounts))
  known('generation', whole.generation, generations)
  known('language', whole.language, [
    ...languages,
    ...Object.values(spoken).flatMap(({ tags }) => tags),
  ])
  for (const fault of whole.faults)
    known('fault', typeof fault === 'string' ? fault : fault.name, faultNames)
  if (!Number.isInteger(whole.seed))
    throw new Error(`A seed is a whole number, not ${String(whole.seed)}.`)
  if (whole.clock !== undefined && Number.isNaN(Date.parse(whole.clock)))
    throw new Error(`Not a time: "${whole.clock}".`)
  return whole
}

export const now = (scenario: Scenario) => new Date(scenario.clock ?? Date.now())
