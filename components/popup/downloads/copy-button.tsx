import { useEffect, useRef, useState } from 'preact/hooks'
import { word } from '../../../lib/browser/i18n.ts'
import { Icon } from '../../icon.tsx'
import { LaterIcon } from '../../later-icon.tsx'

/** The outcome is shown for this long, ms. */
const shownFor = 4000

interface CopyProps {
  label: string
  /** Rejects where the browser did not copy. */
  copy: () => Promise<void>
}

/** Copies, and then says for a while whether that worked. */
export function CopyButton({ label, copy }: CopyProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const run = async () => {
    const came = await copy().then(
      () => 'copied' as const,
      () => 'failed' as const,
    )
    setOutcome(came)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setOutcome(null), shownFor)
  }
  return (
    <>
      <button type="button" class="button" onClick={() => void run()}>
        {outcome === 'copied' ? <Icon name="check" /> : <LaterIcon name="copy" />}
        {outcome === 'copied' ? word('get_copied') : label}
      </button>
      <span class={outcome === 'failed' ? 'outcome' : 'visually-hidden'} role="status">
        {outcome && word(outcome === 'copied' ? 'get_copied' : 'get_copy_failed')}
      </span>
    </>
  )
}
