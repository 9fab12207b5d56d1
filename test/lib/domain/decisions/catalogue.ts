import { application, applications } from '../../../../lib/domain/catalogue/applications.ts'
import { productNamed, products } from '../../../../lib/domain/catalogue/products.ts'
import { storeIds } from '../../../../lib/domain/catalogue/store-ids.ts'
import { downloadOptions } from '../../../../lib/domain/downloads.ts'
import { platforms } from '../../../../lib/domain/platform.ts'
import { names } from '../product-names.ts'
import { cell, cross, deviceOf, merged, now, optionOf, table } from './cells.ts'
import { regions } from './regions.ts'
import { owners, places, states } from './states.ts'

/** A plain active own subscription. */
const active = { ...states.active, ...owners.own, ...places.free }

export function whereTable(): string {
  const rows = products.flatMap((entry) =>
    cross(entry.applications, platforms).map(([id, platform]) => {
      const all = downloadOptions(
        { id: '1', product: entry.name, ...active },
        { device: deviceOf(platform), now },
      )
      const ways = all.filter(
        (candidate) => candidate.applicationId === id && candidate.platform === platform,
      )
      return [
        entry.name,
        application(id).name,
        platform,
        ways
          .map((way) => `${way.channel}${way.url ? ` ${way.url}` : ''} ${cell(way)}`)
          .join('; ') || '–',
      ]
    }),
  )
  return table(
    ['product', 'application', 'device', 'ways, best first'],
    merged(
      merged(rows, 2, platforms),
      0,
      products.map(({ name }) => name),
    ),
  )
}

export function regionTable(): string {
  const rows = cross(products.find(({ id }) => id === 'premium')!.applications, platforms)
    .flatMap(([id, platform]) =>
      (['app-store', 'portal', 'galaxy-store', 'google-play'] as const).map((channel) => ({
        id,
        platform,
        channel,
      })),
    )
    .filter((wanted) => optionOf(active, wanted))
    .map((wanted) => [
      application(wanted.id).name,
      wanted.platform,
      wanted.channel,
      ...[undefined, ...regions].map((region) => cell(optionOf(active, wanted, region))),
    ])
  return table(['application', 'device', 'way', 'not said', ...regions], merged(rows, 1, platforms))
}

/** What every product gives on Windows in Japan, where some are not offered. */
export function japanTable(): string {
  const rows = products.map(({ name, applications: [id] }) => [
    name,
    cell(
      optionOf(
        { ...active, product: name },
        { id: id!, platform: 'windows', channel: 'portal' },
        'JP',
      ),
    ),
  ])
  return table(
    ['product', 'its main application on Windows, JP'],
    merged(
      rows,
      0,
      products.map(({ name }) => name),
    ),
  )
}

export const productTable = () =>
  table(
    ['product', 'became', 'applications', 'at most', 'not established on', 'confidence', 'source'],
    products.map(
      ({
        name,
        replaced,
        applications: held,
        single,
        maximum,
        notEstablishedOn = [],
        confidence,
        source,
      }) => [
        name,
        replaced ? (products.find(({ id }) => id === replaced.becomes)?.name ?? 'not public') : '',
        `${held.map((id) => application(id).name).join(', ')}${single ? '' : ', and perhaps more'}`,
        maximum ? `${maximum.devices} devices, ${maximum.accounts} accounts` : '',
        notEstablishedOn.join(', '),
        confidence,
        source,
      ],
    ),
  )

export const nameTable = () =>
  table(
    ['name on the portal', 'product'],
    names.map((name) => [name, productNamed(name)?.name ?? 'not known']),
  )

export const catalogueTable = () =>
  table(
    ['application', ...platforms, 'store ids', 'confidence', 'source'],
    applications.map((entry) => [
      entry.name,
      ...platforms.map((platform) => entry.made[platform] ?? ''),
      storeIds
        .filter((store) => store.applications.includes(entry.id))
        .map(({ store, id, linked }) => `${store} ${id}${linked ? '' : ' (never a link)'}`)
        .join('; '),
      entry.confidence,
      entry.source,
    ]),
  )
