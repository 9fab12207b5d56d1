import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { word } from '../../../lib/browser/i18n.ts'
import type { MissingProps } from './missing-reasons.tsx'

/**
 * Reasons why a subscription may be missing from the list. They are loaded when somebody asks: they
 * would be a third of the first load.
 */
export function SomethingMissing(props: MissingProps) {
  const [answer, setAnswer] = useState<{ Reasons: ComponentType<MissingProps> } | null>(null)
  const fetchAnswer = async () => {
    const { MissingReasons } = await import('./missing-reasons.tsx')
    setAnswer({ Reasons: MissingReasons })
  }
  return (
    <details class="unfold" name="reasons" onToggle={() => void (answer ?? fetchAnswer())}>
      <summary>{word('popup_missing')}</summary>
      {answer && <answer.Reasons {...props} />}
    </details>
  )
}
