import { Icon, type IconName } from './icon.tsx'

interface IconButtonProps {
  icon: IconName
  /**
   * What it does: its tooltip, and by that its name. A name beside the tooltip would make a screen
   * reader say it twice.
   */
  label: string
  /** What it began is still under way, and another press does nothing. */
  busy?: boolean
  run: (press: { currentTarget: HTMLElement }) => void
}

/** A button that is a picture. */
export const IconButton = ({ icon, label, busy, run }: IconButtonProps) => (
  <button type="button" class="icon-button" aria-disabled={busy} title={label} onClick={run}>
    <Icon name={icon} />
  </button>
)
