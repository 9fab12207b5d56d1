import { expect, test, vi } from 'vitest'
import { createWelcomeModel } from '../../../../lib/models/welcome/welcome-model.ts'

const open = (granted: boolean, answer: () => Promise<boolean>) => {
  let tell: (granted: boolean) => void = () => undefined
  const access = {
    granted: () => Promise.resolve(granted),
    ask: answer,
    watch: (changed: typeof tell) => void (tell = changed),
  }
  return {
    model: createWelcomeModel({ browser: 'firefox', access, openSettings: () => undefined }),
    tell: (now: boolean) => tell(now),
  }
}
const never = () => Promise.reject(new Error('not asked'))

test('before the browser has answered, nothing is claimed', async () => {
  const { model } = open(true, never)
  expect(model.access.value).toBe(undefined)
  await vi.waitFor(() => expect(model.access.value).toBe(true))
})

test.each([
  { name: 'yes', answer: () => Promise.resolve(true), expected: { access: true, refused: false } },
  { name: 'no', answer: () => Promise.resolve(false), expected: { access: false, refused: true } },
  {
    name: 'a browser that will not ask',
    answer: () => Promise.reject(new Error('no gesture')),
    expected: { access: false, refused: true },
  },
])('asked: $name', async ({ answer, expected }) => {
  const { model } = open(false, answer)
  await model.ask()
  expect({ access: model.access.value, refused: model.refused.value }).toEqual(expected)
})

test('access given elsewhere shows at once', async () => {
  const { model, tell } = open(false, never)
  await vi.waitFor(() => expect(model.access.value).toBe(false))
  tell(true)
  expect(model.access.value).toBe(true)
})
