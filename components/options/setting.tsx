import type { ComponentChildren } from 'preact'
import { word } from '../../lib/browser/i18n.ts'

interface Described {
  /** Also the name of the control's element. */
  id: string
  label: string
  hint?: string | undefined
  /** An administrator has fixed it. */
  locked?: boolean
}

const hintId = (id: string) => `${id}-hint`
const lockedId = (id: string) => `${id}-locked`
/** For `aria-describedby`: the hint, and who fixed the setting. */
const describedBy = ({ id, hint, locked }: Described) =>
  [hint ? hintId(id) : '', locked ? lockedId(id) : ''].filter(Boolean).join(' ') || undefined

const Locked = ({ id }: { id: string }) => (
  <p class="locked" id={lockedId(id)}>
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="5" y="11" width="14" height="9" rx="2" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3" />
    </svg>
    {word('options_locked')}
  </p>
)

/** One line of settings: name and explanation, and the control beside them. */
const Setting = ({ children, ...row }: Described & { children: ComponentChildren }) => (
  <div class="setting">
    <div class="setting-words">
      <label for={row.id}>{row.label}</label>
      {row.hint && (
        <p class="hint" id={hintId(row.id)}>
          {row.hint}
        </p>
      )}
      {row.locked && <Locked id={row.id} />}
    </div>
    {children}
  </div>
)

export const Switch = ({
  on,
  change,
  ...row
}: Described & { on: boolean; change(on: boolean): void }) => (
  <Setting {...row}>
    <input
      id={row.id}
      class="switch"
      type="checkbox"
      role="switch"
      checked={on}
      disabled={row.locked ?? false}
      aria-describedby={describedBy(row)}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  </Setting>
)

export const SelectSetting = ({
  value,
  choices,
  change,
  ...row
}: Described & {
  value: string
  choices: { value: string; name: string }[]
  change(value: string): void
}) => (
  <Setting {...row}>
    <select
      id={row.id}
      class="choice"
      value={value}
      disabled={row.locked ?? false}
      aria-describedby={describedBy(row)}
      onChange={(event) => change(event.currentTarget.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  </Setting>
)

export const Section = ({
  id,
  title,
  children,
}: {
  id: string
  title: string
  children: ComponentChildren
}) => (
  <section class="card" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)
