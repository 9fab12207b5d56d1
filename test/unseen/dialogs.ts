import { chooseBanner } from '../../lib/background/choices/choose-banner.ts'
import { detectDevice } from '../../lib/domain/device.ts'
import { readPage, type PageReading } from '../../lib/portal/read-page.ts'
import { pageOf, type GrammarPage } from '../stand-in/grammar/page.ts'
import { devices, type DeviceCase } from './devices.ts'
import { verdictOf, type Finding, type Judgement } from './judge.ts'
import { noon, unfold, type Result } from './run.ts'

/**
 * One dialog of the grammar, met on one device, with the truth of what it offers and of what is
 * owed.
 */
export interface DialogCase {
  page: GrammarPage
  device: DeviceCase
  /**
   * `open`: the page does not say enough, or the person may have chosen another device's software
   * on purpose.
   */
  owed: 'banner' | 'nothing' | 'open'
}

type System = DeviceCase['system']
const isDesktop = (system: string) => system === 'windows' || system === 'macos'

/** A tile or a list is chosen by hand: nobody on a computer is to be told that it is another's. */
const byHand = ({ structure }: GrammarPage) => /tiles|select/.test(structure)

/**
 * What is owed where `offered` is about to be handed out on `system`. Certain mismatches: domain.md
 * §8.
 */
function owedBy(page: GrammarPage, system: System): DialogCase['owed'] {
  const { offered, storeIds } = page.truth
  const [shown = null] = offered
  const appleStore = storeIds.some((id) => /^\d+$/.test(id))
  if (shown === system || (system === 'ios' && (appleStore || offered.includes('ios'))))
    return 'nothing'
  if (page.kind !== 'download dialog' || shown === null || !isDesktop(shown)) return 'open'
  if (system === 'ios' || system === 'android') return 'banner'
  return system === 'windows' || byHand(page) ? 'open' : 'banner'
}

/** The case of a number, always the same: dialogs and devices in every combination. */
export function dialogCase(index: number): DialogCase {
  const kind = index % 8 === 7 ? 'other downloads' : 'download dialog'
  const page = pageOf(Math.floor(index / devices.length), { kind })
  const device = devices[index % devices.length]!
  return { page, device, owed: owedBy(page, device.system) }
}

/** What the product would show; no more of it is judged. */
interface Shown {
  application: string | null
  url: string | null
}

/** What the product shows after this reading, for somebody whose account is not known. */
export function bannerFor(reading: PageReading, { facts }: DeviceCase): Shown | null {
  return chooseBanner(reading, {
    device: detectDevice(facts),
    subscriptions: [],
    settings: { banner: true, thisDevice: null, region: null },
    notNow: false,
    now: new Date(noon),
  })
}

/**
 * Only one application's number in the App Store is public (domain.md §9); others must stand in the
 * dialog.
 */
const mainStoreId = '1089969624'

function linkJudged({ url }: Shown, { truth }: GrammarPage): Finding[] {
  const id = /\/id(\d+)/.exec(url ?? '')?.[1]
  const right = !url || truth.storeIds.includes(id ?? '') || truth.application === 'Kaspersky'
  return right && (id !== mainStoreId || truth.application === 'Kaspersky')
    ? []
    : [['wrong', `link: ${url} beside ${truth.application}`]]
}

/**
 * A banner against what was owed: one too many, one named after something else or one with
 * another's link is wrong.
 */
export function judgeBanner(shown: Shown | null, { page, owed }: DialogCase): Judgement {
  const { application } = page.truth
  if (!shown)
    return verdictOf(owed === 'banner' ? [['refused', `banner: none beside ${application}`]] : [])
  const named: Finding[] =
    shown.application === null || shown.application === application
      ? []
      : [['wrong', `application: ${shown.application} beside ${application}`]]
  const unasked: Finding[] =
    owed === 'nothing' ? [['wrong', `banner: beside an offer that fits`]] : []
  return verdictOf([...named, ...unasked, ...linkJudged(shown, page)])
}

/** Plays dialogs on devices with any DOM. */
export function playDialogs(
  show: (html: string) => Document,
  from: number,
  count: number,
): Result[] {
  return Array.from({ length: count }, (_, index) => {
    const met = dialogCase(from + index)
    const { page, device, owed } = met
    const document = show(page.html)
    unfold(document)
    const start = performance.now()
    const reading = readPage(document, new URL(page.url), new Date(noon))
    const judged = judgeBanner(bannerFor(reading, device), met)
    const { language, structure } = page
    const took = performance.now() - start
    return {
      seed: from + index,
      kind: owed,
      language,
      structure,
      style: device.name,
      ...judged,
      took,
    }
  })
}
