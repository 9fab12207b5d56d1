import { Icon, type IconName } from './icon.tsx'

interface IconButtonProps {
  icon: IconName
  /** What it does: its name, and its tooltip. */
  label: string
  /** What it began is still under way: a press does nothing new. */
  busy?: boolean
  run: (press: { currentTarget: HTMLElement }) => void
}

/** A picture that is pressed. */
export const IconButton = ({ icon, label, busy, run }: IconButtonProps) => (
  <button
    type="button"
    class="icon-button"
    aria-disabled={busy}
    aria-label={label}
    title={label}
    onClick={run}
  >
    <Icon name={icon} />
  </button>
)
