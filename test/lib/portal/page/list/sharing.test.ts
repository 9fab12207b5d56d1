import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'
import { card, listed, said } from './listed.ts'

test('a name with words of who shares it beside it is a title', () =>
  expect(
    listed(
      `<ul><li><div><span>Kaspersky Plus</span><small>由 林先生 與您共用</small></div><p>2027 年 3 月 5 日到期</p></li>
      <li><div><span>Kaspersky Premium</span></div><p>2027 年 3 月 6 日到期</p></li></ul>`,
      'zh-Hant',
    )?.['Kaspersky Plus'],
  ).toMatchObject({ ownership: 'shared', expiresOn: '2027-03-05' }))

test('what is shared until a day ends then for this person', () =>
  expect(
    listed(card('Kaspersky Plus', 'Јелена дели ову претплату са вама до 7. јула 2027.'), 'sr'),
  ).toEqual({ 'Kaspersky Plus': { ownership: 'shared', expiresOn: '2027-07-07' } }))

test('who shares it is a name first, and not "you, with others"', () => {
  const of = (who: string) =>
    listed(
      card('Kaspersky Plus', 'Ativa', `<dl><dt>Compartilhada por</dt><dd>${who}</dd></dl>`),
      'pt',
    )
  expect(of('Você, com Bia e Téo')?.['Kaspersky Plus']?.ownership).toBeUndefined()
  expect(of('Bia Souza')?.['Kaspersky Plus']?.ownership).toBe('shared')
})

test.each([
  ['แชร์แพ็กเกจนี้ให้คุณสมชาย', undefined],
  ['สมชายแชร์แพ็กเกจนี้ให้คุณ', 'shared'],
  ['แชร์กับคุณโดยสมชาย', 'shared'],
  ['แชร์ให้คุณ', 'shared'],
])('who gives and to whom, in Thai: %s', (line, ownership) =>
  expect(said('th', 'ใช้งานอยู่', line)?.ownership).toBe(ownership),
)

// "You lend" is no longer than "lends you" by more than an ending is.
test.each([
  ['fr', 'Paul vous en fait profiter', 'Vous en faites profiter 2 proches'],
  ['fr', 'Paul vous prête une place', 'Vous prêtez une place à Paul'],
  ['es', 'Paul le ha cedido una plaza', 'Le ha cedido una plaza a Paul'],
  ['pl', 'Udostępniona przez: Paul', 'Można udostępniać'],
])('%s: "%s" is shared with the person, "%s" by the person', (code, taken, given) => {
  const state = { fr: 'Actif', es: 'Activa', pl: 'Aktywna' }[code]!
  const of = (line: string) => listed(card('Kaspersky Plus', state, line), code)
  expect(of(taken)?.['Kaspersky Plus']?.ownership).toBe('shared')
  expect(of(given)?.['Kaspersky Plus']?.ownership).toBeUndefined()
})

test('an address is one word of the name of who shares it', () =>
  expect(
    listed(
      card('Kaspersky Plus', 'Bu aboneliği sizinle kardeşiniz (fake.aydan@example.com) paylaştı.'),
      'tr',
    ),
  ).toEqual({ 'Kaspersky Plus': { ownership: 'shared' } }))

test('what is shared by who is signed in is not shared with them', () => {
  const owner = (mail: string) => {
    const page = parse(
      `<html lang="en"><body><header>FAKE@example.com</header><main>${card('Kaspersky Plus', 'Active', `Shared by ${mail} with Max`)}</main></body></html>`,
    )
    const { subscriptions } = readPage(page, new URL('https://my.kaspersky.com/MyLicenses'))
    return subscriptions?.ok && subscriptions.value[0]?.ownership
  }
  expect(owner('other@example.com')).toBe('shared')
  expect(owner('fake@example.com')).toBeUndefined()
})
