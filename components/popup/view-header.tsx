import { word } from '../../lib/browser/i18n.ts'
import { IconButton } from '../icon-button.tsx'

/** The head of every view but the home: a back button and the view's name. */
export function ViewHeader({ title, back }: { title: string; back: () => void }) {
  return (
    <header class="top top-back">
      <IconButton icon="back" label={word('popup_back')} run={back} />
      <h1 tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
    </header>
  )
}
