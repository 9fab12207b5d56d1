import { describe, expect, test } from 'vitest'
import { link } from '../../../lib/background/validation/value-schemas.ts'
import { channels, channelsOf } from '../../../lib/domain/catalogue/channels.ts'
import { type StoreKind, storeKinds, stores } from '../../../lib/domain/stores.ts'
import { classifyLink } from '../../../lib/portal/links.ts'
import { scrubAttribute } from '../../../lib/portal/scrub/scrub-values.ts'
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' }

/** An id of each form that a store may have: the first that makes a page of it is taken. */
const ids = ['123456789', 'com.example.app', 'C123456789']
const pageOf = (kind: StoreKind) =>
  ids.map((id) => stores[kind].page + id).find((url) => classifyLink(url)?.kind === kind)

describe.each(storeKinds)('%s: a row in the table is enough', (kind) => {
  const url = pageOf(kind)!
  const found = classifyLink(url)!

  test('its links are recognised, and come out as they went in', () => {
    expect(found).toMatchObject({ kind, url })
  })

  test('they pass the check of what comes from a page', () => {
    expect(link(found)).toEqual(found)
  })

  test('it is a channel of its systems', () => {
    expect(channels[kind].source).not.toBe('')
    for (const platform of stores[kind].platforms) expect(channelsOf[platform]).toContain(kind)
  })

  test('a scrubbed copy names its host', () => {
    expect(scrubAttribute('href', url)).toContain(stores[kind].host)
  })

  test('it has its words', () => {
    const name = kind.replaceAll('-', '_')
    for (const key of [`channel_${name}`, `get_in_${name}`, `get_by_name_${name}`])
      expect(Object.keys(messages)).toContain(key)
  })
})
