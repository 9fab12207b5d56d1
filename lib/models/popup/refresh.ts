import { batch } from '@preact/signals'
import type { Failure } from '../../domain/reading.ts'
import type { PopupPorts } from './popup-ports.ts'
import type { PopupSignals } from './popup-signals.ts'

/** The user's own request for a reading. `readSince`: something was kept; a failure is over once it is newer. */
export function createRefresh(ports: PopupPorts, signals: PopupSignals) {
  const { asking, asked, home, now, reading } = signals
  let askedAt = 0
  async function refresh(): Promise<void> {
    if (reading.value) return
    asking.value = true
    const failure = await askWorker(ports)
    batch(() => {
      asking.value = false
      asked.value = failure
      now.value = ports.now()
      askedAt = now.value.getTime()
    })
  }
  const readSince = () => {
    if (asked.value && (home.value.readAt ?? 0) > askedAt) asked.value = null
  }
  return { refresh, readSince }
}

/** A worker that does not answer is as a portal that does not. */
async function askWorker(ports: PopupPorts): Promise<Failure | null> {
  const reply = await ports.send('refresh', {}).catch(() => null)
  if (!reply) return { kind: 'unreachable' }
  return reply.ok ? null : reply.failure
}
