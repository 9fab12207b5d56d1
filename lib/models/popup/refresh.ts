import { batch } from '@preact/signals'
import { answerTimeout } from '../../contracts/messages.ts'
import type { PopupPorts } from './popup-ports.ts'
import { lockSinceOf, type PopupSignals } from './popup-signals.ts'
import type { Asked } from './popup-state.ts'

/**
 * The user's own request for a reading. `readSince`: something was stored; a failure is over once
 * the stored reading is newer.
 */
export function createRefresh(ports: PopupPorts, signals: PopupSignals) {
  const { asking, asked, home, now, reading } = signals
  let askedAt = 0
  const settle = (outcome: Asked | null) =>
    batch(() => {
      asking.value = false
      asked.value = outcome
      now.value = ports.now()
      askedAt = now.value.getTime()
    })
  async function refresh(): Promise<void> {
    if (reading.value) return
    asking.value = true
    const impatience = setTimeout(() => {
      if (isSilent(signals)) settle({ kind: 'no-answer' })
    }, answerTimeout)
    const outcome = await askWorker(ports)
    clearTimeout(impatience)
    settle(outcome)
  }
  const readSince = () => {
    if (asked.value && (home.value.readAt ?? 0) > askedAt) asked.value = null
  }
  return { refresh, readSince }
}

/**
 * A worker that has begun to read has taken the lock. Where there is no list to look at meanwhile,
 * the other way is shown all the same.
 */
const isSilent = ({ kept, home }: PopupSignals) =>
  lockSinceOf(kept.value.stored) === undefined || home.value.subscriptions === null

/** The result of the request; null = it went well. */
async function askWorker(ports: PopupPorts): Promise<Asked | null> {
  const reply = await ports.send('refresh', {})
  if (reply === 'no-answer') return { kind: reply }
  return reply.ok ? null : reply.failure
}
