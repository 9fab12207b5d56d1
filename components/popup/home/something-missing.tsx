import { useState } from 'preact/hooks'
import { word } from '../../../lib/browser/i18n.ts'
import type * as AfterPaint from './after-paint.ts'
import type { MissingProps } from './missing-reasons.tsx'

/**
 * Reasons why a subscription may be missing from the list. They are loaded when somebody asks: they
 * would be a third of the first load.
 */
export function SomethingMissing(props: MissingProps) {
  const [answer, setAnswer] = useState<typeof AfterPaint | null>(null)
  const fetchAnswer = async () => setAnswer(await import('./after-paint.ts'))
  return (
    <details class="unfold" name="reasons" onToggle={() => void (answer ?? fetchAnswer())}>
      <summary>{word('popup_missing')}</summary>
      {answer && <answer.MissingReasons {...props} />}
    </details>
  )
}
