import { expect, test } from 'vitest'
import { onceEach } from '../../../../lib/portal/dom/once-each.ts'

test('each key is answered once, also with no, and apart from the others', () => {
  const asked: string[] = []
  const isLong = onceEach(({ text }: { text: string }, least: number) => {
    asked.push(text)
    return text.length > least
  })
  const [short, long] = [{ text: 'one' }, { text: 'several' }]
  const answers = [short, long, short, long].map((key) => isLong(key, 4))
  expect([answers, asked]).toEqual([
    [false, true, false, true],
    ['one', 'several'],
  ])
})
