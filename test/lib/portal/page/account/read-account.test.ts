import { expect, test } from 'vitest'
import { maskMail, readAccount } from '../../../../../lib/portal/page/account/read-account.ts'
import { pageText, parse } from '../../pages.ts'

const signedIn = (id: string, mail: string) =>
  parse(
    `<script>{"myKasperskyId":"${id}"}</script><button data-at-selector="accountMenuTrigger">${mail}</button>`,
  )

test('an account is a salted hash and a masked address, and nothing more', async () => {
  const account = await readAccount(signedIn('ID-4711', 'alex.secret@mail.example.com'), 'salt')
  expect(account).toEqual({ key: expect.stringMatching(/^[\da-f]{64}$/), masked: 'a…@m….com' })
  expect(JSON.stringify(account)).not.toMatch(/4711|lex|secret|ail|example/)
})

test('the same account has one key for one salt, another for another', async () => {
  const key = async (id: string, mail: string, salt: string) =>
    (await readAccount(signedIn(id, mail), salt))?.key
  expect(await key('A', 'a@b.de', 's')).toBe(await key('A', 'new@c.org', 's'))
  expect(await key('A', 'a@b.de', 's')).not.toBe(await key('B', 'a@b.de', 's'))
  expect(await key('A', 'a@b.de', 's')).not.toBe(await key('A', 'a@b.de', 't'))
  expect(await key('', 'A@b.de', 's')).toBe(await key('', 'a@b.de', 's'))
})

test('a page that names nobody has no account, nor is there one without a salt', async () => {
  expect(await readAccount(parse(pageText('sign-in-2022.html')), 'salt')).toBeNull()
  expect(await readAccount(signedIn('A', 'a@b.de'), '')).toBeNull()
})

test.each([
  ['alex@example.com', 'a…@e….com'],
  ['山田@例え.jp', '山…@例….jp'],
  ['a@b', 'a…@b….b'],
  ['a@b.your-mac-is-infected-call-555-0100', 'a…@b….your-mac-i'],
  ['a@b.yourmacisinfected', 'a…@b….yourmacisi'],
])('%s is masked as %s', (mail, masked) => expect(maskMail(mail)).toBe(masked))
