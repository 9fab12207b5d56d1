import type { PopupPorts } from './popup-ports.ts'
import { answerActions, leavingActions, navigationActions } from './popup-actions.ts'
import { type PopupStart, createSignals } from './popup-signals.ts'
import { createRefresh } from './refresh.ts'
import { rememberPlace, watchWorld } from './watch-world.ts'

export type { PopupStart } from './popup-signals.ts'
export type PopupModel = ReturnType<typeof createPopupModel>

/**
 * The popup's state and its actions. Nothing starts the worker before `opened()`, which is called
 * after the first paint.
 */
export function createPopupModel(ports: PopupPorts, start: PopupStart) {
  const signals = createSignals(start, ports.now())
  const { refresh, readSince } = createRefresh(ports, signals)
  const answers = answerActions(ports, signals)
  const stop = watchWorld(ports, signals, { readSince, refresh: () => void refresh() })
  return {
    ...signals,
    ...navigationActions(signals),
    ...leavingActions(ports, signals),
    ...answers,
    link: linkPorts(ports),
    refresh,
    /** For a popup that could not be shown; `opened()` is not called then. */
    stop,
    /**
     * Tells the worker, which may begin a reading. If the worker does not answer, nothing changes
     * on screen.
     */
    async opened(): Promise<void> {
      rememberPlace(ports, signals)
      const facts = ports.deviceFacts()
      const reply = await ports.send('popup-opened', { facts })
      if (reply !== 'no-answer') signals.workerSays.value = reply.device
    },
    /** Time has passed: ages are shown anew. */
    tick(): void {
      signals.now.value = ports.now()
    },
    async allowAccess(): Promise<void> {
      if (await answers.allowAccess()) await refresh()
    },
    /** The page's structure without anything personal; null = there is no page to copy. */
    async scrubbedCopy(): Promise<string | null> {
      const reply = await ports.send('scrubbed-copy', {})
      return reply !== 'no-answer' && 'html' in reply ? reply.html : null
    },
  }
}

const linkPorts = ({ copy, copyImage, share, print, saveFile }: PopupPorts) => ({
  copy,
  print,
  saveFile,
  ...(copyImage && { copyImage }),
  ...(share && { share }),
})
