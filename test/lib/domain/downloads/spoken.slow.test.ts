import { expect, test } from 'vitest'
import { products } from '../../../../lib/domain/catalogue/products.ts'
import { downloadOptions } from '../../../../lib/domain/downloads.ts'
import { mayBeBecause } from '../../../../lib/domain/downloads/possible-reasons.ts'
import { spoken } from '../../../../lib/domain/downloads/spoken.ts'
import { everyCase } from '../decisions/states.ts'

const now = new Date(2026, 10, 22, 12)
const device = { platform: 'windows', certainty: 'sure', desktopMode: false } as const

test('no reason is lost: what is not said beside the download is in the list of what may be why', () => {
  const lost = products.flatMap(({ name }) =>
    everyCase.flatMap(({ names, given }) => {
      const subscription = { id: '1', product: name, ...given }
      return downloadOptions(subscription, { device, now }).flatMap((option) => {
        const { reason, note } = spoken(option)
        const listed = mayBeBecause(option, subscription, { now })
        const told = new Set([reason, note, ...listed].map((each) => each?.id))
        return (option.availability.available ? [] : option.availability.reasons)
          .filter(({ id }) => !told.has(id))
          .map(({ id }) => `${name} ${names.join(' ')} ${option.platform} ${id}`)
      })
    }),
  )
  expect(lost).toEqual([])
})
