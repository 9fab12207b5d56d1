import { dayMs } from '../../domain/durations.ts'
import type { StoredState } from '../../contracts/stored.ts'
import type { DeviceCounts } from '../../domain/device-counts.ts'
import type { Reading } from '../../domain/reading.ts'
import { afterFailure } from '../rate-limit/back-off.ts'
import { begin, end } from '../rate-limit/lock.ts'
import { refusal } from '../rate-limit/rate-limit.ts'
import type { Dependencies } from '../dependencies.ts'

/**
 * Counts the account's devices by system, if the user has switched that on: at most once a day, and
 * whenever the user asks. It keeps the same rate limit as every other read, and does nothing while
 * nobody is signed in.
 */
export async function countDevices(
  deps: Dependencies,
  { asked }: { asked: boolean },
): Promise<{ read: boolean }> {
  const settings = await deps.settings()
  if (!settings.deviceCounts || !(await deps.hasAccess()) || !deps.online()) return { read: false }
  const token = deps.token()
  const account = await deps.store.update((state) => {
    const { current: key } = state
    const now = deps.now()
    const trigger = asked ? 'user' : 'popup'
    const idle =
      key !== null &&
      state.session === 'signed-in' &&
      (asked || now - (state.accounts[key]?.devices?.at ?? 0) >= dayMs) &&
      refusal(state, { trigger, account: key, settings, now }) === null
    return idle
      ? { state: begin(state, { trigger, token, account: key, now }), result: key }
      : { state, result: null }
  })
  if (account === null) return { read: false }
  const reading = await deps.fetchDevices()
  const random = deps.random()
  return deps.store.update((state) =>
    keep(state, { token, account, reading, now: deps.now(), random }),
  )
}

interface Answered {
  token: string
  account: string
  reading: Reading<DeviceCounts>
  now: number
  random: number
}

/**
 * Not kept where somebody else has signed in meanwhile, or everything was forgotten: then nobody
 * knows whose devices these are.
 */
function keep(state: StoredState, { token, account, reading, now, random }: Answered) {
  const mine = state.rateLimit.lock?.token === token
  const after = end(state, token)
  const known = after.accounts[account]
  if (!mine) return { state, result: { read: false } }
  if (!reading.ok) {
    const rateLimit = afterFailure(after.rateLimit, reading.failure, { now, random })
    return { state: { ...after, rateLimit }, result: { read: false } }
  }
  const isUnclear = known?.failure?.failure.kind === 'account-unclear'
  if (state.current !== account || !known || isUnclear)
    return { state: after, result: { read: false } }
  const devices = { counts: reading.value, at: now }
  return {
    state: { ...after, accounts: { ...after.accounts, [account]: { ...known, devices } } },
    result: { read: true },
  }
}

/** If counting is switched off, removes what was counted. */
export const forgetCounts = (deps: Dependencies): Promise<void> =>
  deps
    .settings()
    .then(({ deviceCounts }) =>
      deviceCounts
        ? undefined
        : deps.store.update((state) => ({ state: withoutCounts(state), result: undefined })),
    )

const withoutCounts = (state: StoredState): StoredState => ({
  ...state,
  accounts: Object.fromEntries(
    Object.entries(state.accounts).map(([key, { devices: _counts, ...account }]) => [key, account]),
  ),
})
