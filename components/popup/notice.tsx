import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon.tsx'

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad'

interface NoticeProps {
  icon: IconName
  tone: Tone
  title: string
  children?: ComponentChildren
  /** The one button. */
  action?: { label: string; run: () => void }
}

/** One thing to say, with at most one button. */
export function Notice({ icon, tone, title, children, action }: NoticeProps) {
  return (
    <section class={`notice tone-${tone}`}>
      <span class="notice-icon">
        <Icon name={icon} />
      </span>
      <div class="notice-words">
        <h2>{title}</h2>
        {children}
        {action && (
          <button type="button" class="button button-primary" onClick={action.run}>
            {action.label}
          </button>
        )}
      </div>
    </section>
  )
}
