import type { StandingView } from '../lib/models/standing-view.ts'
import { Icon } from './icon.tsx'

/** A state in words, with a colour and a picture that say the same. */
export function Chip({ view }: { view: StandingView }) {
  return (
    <span class={`chip tone-${view.tone}`}>
      <Icon name={view.icon} />
      {view.label}
    </span>
  )
}
