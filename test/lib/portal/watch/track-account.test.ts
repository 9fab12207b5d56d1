import { expect, test } from 'vitest'
import { mailsInBar } from '../../../../lib/portal/page/account/mail-in-bar.ts'
import type { PortalReader } from '../../../../lib/portal/watch/injected-reader.ts'
import { trackAccount } from '../../../../lib/portal/watch/track-account.ts'
import { parse } from '../pages.ts'

const reader = { inBar: mailsInBar } as unknown as PortalReader
const sentTo = (id: string, mail: string) =>
  parse(`<script>{"myKasperskyId":"${id}"}</script>
    <header><button data-at-selector="accountMenuTrigger">${mail}</button></header>`)

/** Follows one document; a page draws its menu anew, and its scripts stay. */
function follow(document: Document) {
  const account = trackAccount(
    document,
    async () => 'salt',
    () => reader,
  )
  return async (mail = '') => {
    document.querySelector('button')!.textContent = mail
    return account()
  }
}

test('another address beside the id is another account, and the id is void from then on', async () => {
  const shows = follow(sentTo('ANNA', ''))
  const anna = await shows('anna@example.com')
  const boris = await shows('alex@example.com')
  expect(boris).toMatchObject({ masked: anna!.masked, since: expect.any(Number) })
  expect(boris!.key).not.toBe(anna!.key)
  expect(await shows('')).toBeNull()
})

test('an address that is drawn late, or not always, takes nothing from the id', async () => {
  const shows = follow(sentTo('ANNA', ''))
  const keys = [await shows(''), await shows('anna@example.com'), await shows('')]
  expect(new Set(keys.map((account) => account?.key)).size).toBe(1)
  expect(keys.some((account) => account?.since)).toBe(false)
})
