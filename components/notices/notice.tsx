import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon.tsx'
import './notice.css'

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad'

interface NoticeProps {
  icon: IconName
  tone: Tone
  title: string
  /** A note beside what the user came for: it is small, and its button is not the main one. */
  quiet?: boolean
  children?: ComponentChildren
  /** The only button. */
  action?: { label: string; run: () => void } | null
}

/** One message with at most one button. */
export function Notice({ icon, tone, title, quiet = false, children, action }: NoticeProps) {
  return (
    <section class={`notice tone-${tone}${quiet ? ' notice-quiet' : ''}`}>
      <span class="notice-icon">
        <Icon name={icon} />
      </span>
      <div class="notice-words">
        <h2>{title}</h2>
        {children}
        {action && (
          <button
            type="button"
            class={quiet ? 'button button-quiet' : 'button button-primary'}
            onClick={action.run}
          >
            {action.label}
          </button>
        )}
      </div>
    </section>
  )
}
