import { describe, expect, test } from 'vitest'
import { applications } from '../../../../lib/domain/catalogue/applications.ts'
import { products } from '../../../../lib/domain/catalogue/products.ts'
import {
  type DownloadContext,
  type DownloadOption,
  catalogueOptions,
  downloadOptions,
} from '../../../../lib/domain/downloads.ts'
import { platforms } from '../../../../lib/domain/platform.ts'
import { owners, places, states } from '../decisions/states.ts'

const regions = [undefined, 'CN', 'DE', 'IN', 'JP', 'RU', 'US']
const context = (region: string | undefined): DownloadContext => ({
  device: { platform: 'unknown', certainty: 'unsure', desktopMode: false },
  now: new Date(2026, 10, 22, 12),
  ...(region !== undefined && { region }),
})
const pairOf = ({ applicationId, platform }: DownloadOption) => `${applicationId} ${platform}`
const scannable = (options: DownloadOption[]) => options.some(({ scan }) => scan !== null)
/**
 * One way is surely closed, and says why with a next step; another may still lead by name to a
 * store.
 */
const hasReason = (options: DownloadOption[]) =>
  options.some(
    ({ availability, channel }) =>
      channel !== 'google-play' &&
      !availability.available &&
      availability.reasons[0]?.standing === 'asserted',
  )

const byPair = (options: DownloadOption[]) => [...Map.groupBy(options, pairOf)]

test('the catalogue has something to scan for every application on every platform it is made for', () => {
  const all = applications.flatMap(({ id }) => catalogueOptions(id, context(undefined)))
  const pairs = byPair(all)
  const made = applications.flatMap((entry) => Object.keys(entry.made))
  expect(pairs).toHaveLength(made.length)
  expect(pairs.filter(([, options]) => !scannable(options)).map(([pair]) => pair)).toEqual([])
})

describe.each(regions)('in %s', (region) => {
  test('no pair without something to scan, except Android in China', () => {
    const all = applications.flatMap(({ id }) => catalogueOptions(id, context(region)))
    const without = byPair(all).filter(([, options]) => !scannable(options))
    const china = without.filter(([pair]) => region === 'CN' && pair.endsWith(' android'))
    expect(without).toEqual(china)
    expect(china.every(([, options]) => hasReason(options))).toBe(true)
  })

  test('no subscription in any state has a dead end: something to scan, or one sure reason', () => {
    const dead = products.flatMap(({ name }) =>
      Object.entries(states).flatMap(([state, said]) =>
        Object.values(owners).flatMap((owner) =>
          Object.values(places).flatMap((place) =>
            byPair(
              downloadOptions(
                { id: '1', product: name, ...said, ...owner, ...place },
                context(region),
              ),
            )
              .filter(([, options]) => !scannable(options) && !hasReason(options))
              .map(([pair]) => `${name} ${state} ${pair}`),
          ),
        ),
      ),
    )
    expect(dead).toEqual([])
  })
})

test('what may be scanned is public: a store, the front page of the subscriptions, the list of downloads', () => {
  const all = regions.flatMap((region) => [
    ...applications.flatMap(({ id }) => catalogueOptions(id, context(region))),
    ...products.flatMap(({ name }) => downloadOptions({ id: '1', product: name }, context(region))),
  ])
  expect(new Set(all.flatMap(({ scan }) => (scan ? [`${scan.opens} ${scan.url}`] : [])))).toEqual(
    new Set([
      'store https://apps.apple.com/app/id1089969624',
      'portal https://my.kaspersky.com/MyLicenses',
      'vendor-page https://www.kaspersky.com/downloads',
    ]),
  )
})

test('every way that is surely closed has nothing to scan', () => {
  const shared = { id: '1', product: 'Kaspersky Premium', ...states.active, ...owners.shared }
  const full = downloadOptions({ ...shared, places: { used: 5, total: 5 } }, context(undefined))
  expect(new Set(full.map(({ platform }) => platform)).size).toBe(platforms.length - 1)
  expect(full.filter(({ scan }) => scan !== null)).toEqual([])
})
