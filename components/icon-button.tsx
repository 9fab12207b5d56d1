import { Icon, type IconName } from './icon.tsx'

interface IconButtonProps {
  icon: IconName
  /** What it does: its name, and its tooltip. */
  label: string
  /** What it began is still under way, and another press does nothing. */
  busy?: boolean
  run: (press: { currentTarget: HTMLElement }) => void
}

/** A button that is a picture. */
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
