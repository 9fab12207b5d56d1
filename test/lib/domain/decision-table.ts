import { type ApplicationId, application, applications } from '../../../lib/domain/catalogue/applications.ts'
import { products } from '../../../lib/domain/catalogue/products.ts'
import { storeIds } from '../../../lib/domain/catalogue/stores.ts'
import type { Device } from '../../../lib/domain/device.ts'
import { type DownloadOption, downloadOptions } from '../../../lib/domain/downloads.ts'
import { findMismatch } from '../../../lib/domain/mismatch.ts'
import { type Platform, platforms } from '../../../lib/domain/platform.ts'
import { reasonFacts, reasonIds } from '../../../lib/domain/reasons.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { saidByPopup } from './said-by-popup.ts'
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' }

/** The decision table as Markdown, for a reader who knows the subject and not the code. `npm run decisions` writes it. */
const now = new Date(2026, 10, 22, 12)
const table = (head: string[], rows: string[][]) => [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')

const states: Record<string, Partial<Subscription>> = {
  active: { activated: true, expired: false, expiresOn: '2027-06-01' },
  'ends in 8 days': { activated: true, expired: false, expiresOn: '2026-11-30' },
  'ended, says the portal': { activated: true, expired: true, expiresOn: '2026-10-01' },
  'ended, says only the date': { activated: true, expired: false, expiresOn: '2026-11-01' },
  'not activated': { activated: false },
  free: { activated: true, expired: false, free: true },
  blocked: { portalState: 'blocked' },
  suspended: { portalState: 'suspended' },
  grace: { portalState: 'grace' },
  limited: { portalState: 'limited' },
  'renewed, inactive': { portalState: 'renewed-inactive' },
  'not known': {},
}
const ownerships: Record<string, Partial<Subscription>> = { own: { ownership: 'own' }, shared: { ownership: 'shared' }, 'not known': {} }
const places: Record<string, Partial<Subscription>> = { free: { places: { used: 1, total: 5 } }, 'none left': { places: { used: 5, total: 5 } }, 'not known': {} }
const regions = ['not said', 'CN', 'IN', 'JP', 'RU', 'US'] as const

const deviceOf = (platform: Platform): Device => ({ platform, certainty: 'sure', desktopMode: platform === 'ipados' })
const cross = <A, B>(a: readonly A[], b: readonly B[]) => a.flatMap((left) => b.map((right) => [left, right] as const))

/** `yes`, `yes?` = unconfirmed, `no: why`, `may not: why`; then the notes in brackets. */
function cell(option: DownloadOption | undefined): string {
  if (!option) return '–'
  const { availability, notices } = option
  const notes = notices.length > 0 ? ` (${notices.map(({ id, standing }) => (standing === 'candidate' ? `if: ${id}` : id)).join(', ')})` : ''
  if (availability.available) return `${availability.unconfirmed ? 'yes?' : 'yes'}${notes}`
  const [first] = availability.reasons
  return `${first!.standing === 'candidate' ? 'may not' : 'no'}: ${availability.reasons.map(({ id }) => id).join(', ')}${notes}`
}

function option(subscription: Partial<Subscription>, id: ApplicationId, platform: Platform, channel: string, region: string): DownloadOption | undefined {
  const given = { id: '1', product: 'Kaspersky Premium', ...subscription }
  const all = downloadOptions(given, { device: deviceOf(platform), now, ...(region !== 'not said' && { region }) })
  return all.find((entry) => entry.applicationId === id && entry.platform === platform && entry.channel === channel)
}

/** Every state, owner and number of places, for each application and device; a region said or not. */
const cases: { title: string; id: ApplicationId; platform: Platform; channel: string }[] = [
  { title: 'Kaspersky, Windows', id: 'kaspersky', platform: 'windows', channel: 'portal' },
  { title: 'Kaspersky, iPad, App Store', id: 'kaspersky', platform: 'ipados', channel: 'app-store' },
  { title: 'Kaspersky, Android, portal', id: 'kaspersky', platform: 'android', channel: 'portal' },
  { title: 'VPN, Windows', id: 'vpn', platform: 'windows', channel: 'portal' },
]
const stateTable = (region: string) =>
  table(
    ['state', 'owner', 'places', ...cases.map(({ title }) => title)],
    cross(cross(Object.entries(states), Object.entries(ownerships)), Object.entries(places)).map(([[[state, a], [owner, b]], [left, c]]) => [
      state, owner, left, ...cases.map(({ id, platform, channel }) => cell(option({ ...a, ...b, ...c }, id, platform, channel, region))),
    ]),
  )

/** What a plain active own subscription gives everywhere. */
const active = { ...states.active, ...ownerships.own, ...places.free }
const whereTable = () =>
  table(
    ['product', 'application', 'device', 'ways, best first'],
    products.flatMap((entry) =>
      cross(entry.applications, platforms).map(([id, platform]) => {
        const all = downloadOptions({ id: '1', product: entry.name, ...active }, { device: deviceOf(platform), now })
        const ways = all.filter((candidate) => candidate.applicationId === id && candidate.platform === platform)
        return [entry.name, application(id).name, platform, ways.map((way) => `${way.channel}${way.url ? ` ${way.url}` : ''} ${cell(way)}`).join('; ') || '–']
      }),
    ),
  )

const regionTable = () =>
  table(
    ['application', 'device', 'way', ...regions],
    cross(products.find(({ id }) => id === 'premium')!.applications, platforms)
      .flatMap(([id, platform]) => ['app-store', 'portal', 'galaxy-store', 'google-play'].map((channel) => ({ id, platform, channel })))
      .filter(({ id, platform, channel }) => option(active, id, platform, channel, 'not said'))
      .map(({ id, platform, channel }) => [application(id).name, platform, channel, ...regions.map((region) => cell(option(active, id, platform, channel, region)))]),
  )

const mismatchTable = () =>
  table(
    ['device, down; offered, across', ...platforms],
    platforms.map((platform) => [
      platform,
      ...platforms.map((offered) => {
        const found = findMismatch(deviceOf(platform), offered)
        return found ? `${found.cause} → ${found.remedy}` : 'fits'
      }),
    ]),
  )

const words: Record<string, { message: string }> = messages
const reasonTable = () =>
  table(
    ['reason', 'effect', 'confidence', 'source', 'why', 'next step', 'leads to'],
    reasonIds.map((id) => {
      const { effect, confidence, source, step } = reasonFacts[id]
      const word = (prefix: string) => words[saidByPopup[id] ?? `${prefix}_${id.replaceAll('-', '_')}`]!.message
      return [id, effect, confidence, source, word('reason'), saidByPopup[id] ? '(a state of the popup)' : word('step'), step.url ?? step.kind]
    }),
  )

const catalogueTable = () =>
  table(
    ['application', ...platforms, 'store ids', 'confidence', 'source'],
    applications.map((entry) => [
      entry.name,
      ...platforms.map((platform) => entry.made[platform] ?? ''),
      storeIds.filter((store) => store.applications.includes(entry.id)).map(({ store, id, linked }) => `${store} ${id}${linked ? '' : ' (never a link)'}`).join('; '),
      entry.confidence,
      entry.source,
    ]),
  )

export const decisionTable = (): string =>
  [
    '# Decision table',
    'Written by `npm run decisions` from the rules in `lib/domain`; a test fails when the two differ. Read it line by line: every cell is what a person is told.',
    '`yes` = offered · `yes?` = offered, but too little is known to promise it · `no: …` = known not to be had, the first reason speaks · `may not: …` = official help names it as a possible reason · in brackets: what is said beside it, `if: …` = only "if this applies to you" · `–` = not listed.',
    '## 1. State, owner and places (Kaspersky Premium)\nThe device in the column is the one in hand; no region said.',
    stateTable('not said'),
    '## 2. The same in China (the region that changes most)',
    stateTable('CN'),
    '## 3. Product, application and device (active, own, places left)\nThe device is the one in hand.',
    whereTable(),
    '## 4. Region (Kaspersky Premium, active, own, places left)',
    regionTable(),
    '## 5. Device and software offered\nThe iPad asks for the desktop site.',
    mismatchTable(),
    '## 6. Catalogue',
    catalogueTable(),
    '## 7. Reasons, in order of precedence\nWhat is certain goes before what only may be; within each, this order.',
    reasonTable(),
  ].join('\n\n') + '\n'
