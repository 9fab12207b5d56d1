import { word } from '../../lib/browser/i18n.ts'
import { Icon } from '../icon.tsx'

/** The head of every view but the home: back, and where one is. */
export function ViewHeader({ title, back }: { title: string; back: () => void }) {
  return (
    <header class="top top-back">
      <button
        type="button"
        class="icon-button"
        aria-label={word('popup_back')}
        title={word('popup_back')}
        onClick={back}
      >
        <Icon name="back" />
      </button>
      <h1 tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
    </header>
  )
}
