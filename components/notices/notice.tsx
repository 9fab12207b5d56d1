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
  /** The main button. */
  action?: Press | null
  /** What may be done beside that; it is never the main one. */
  also?: Press | null
}

interface Press {
  label: string
  run: () => void
}

/** One message with at most one main button. */
export function Notice({ icon, tone, title, quiet = false, children, action, also }: NoticeProps) {
  return (
    <section class={`notice tone-${tone}${quiet ? ' notice-quiet' : ''}`}>
      <span class="notice-icon">
        <Icon name={icon} />
      </span>
      <div class="notice-words">
        <h2>{title}</h2>
        {children}
        {action && <PressButton {...action} kind={quiet ? 'button-quiet' : 'button-primary'} />}
        {also && <PressButton {...also} kind="button-quiet" />}
      </div>
    </section>
  )
}

const PressButton = ({ label, run, kind }: Press & { kind: string }) => (
  <button type="button" class={`button ${kind}`} onClick={run}>
    {label}
  </button>
)
