import { expect, test } from 'vitest'
import { withWindow } from '../../../../lib/portal/page/with-window.ts'

const plus = { id: 'a', product: 'Kaspersky Plus', activated: true, places: { total: 5 } }
const safe = { id: 'b', product: 'Kaspersky Safe Kids' }
const list = (...value: object[]) => ({ ok: true, value, warnings: [] }) as never

test('what the window of one subscription says is added to that one of the list', () => {
  const window = list({
    id: 'x',
    product: 'Kaspersky Plus',
    autoRenewal: false,
    places: { used: 2 },
  })
  expect(withWindow(list(plus, safe), window)).toEqual(
    list({ ...plus, autoRenewal: false, places: { used: 2, total: 5 } }, safe),
  )
})

test.each([
  ['two have its name', list(plus, plus), list({ id: 'x', product: 'Kaspersky Plus', free: true })],
  ['none has it', list(safe), list({ id: 'x', product: 'Kaspersky Plus', free: true })],
  ['both say what differs', list(plus), list({ ...plus, places: { total: 3 }, free: true })],
  ['it is of several', list(plus), list({ ...plus, free: true }, safe)],
  ['there is none', list(plus), null],
])('where %s the list stands alone', (_, one, window) =>
  expect(withWindow(one, window)).toEqual(one),
)
