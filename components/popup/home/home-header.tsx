import { word } from '../../../lib/browser/i18n.ts'
import { IconButton } from '../../icon-button.tsx'

interface HeaderProps {
  /** The user's own name for the account, or masked; null = not known. */
  account: string | null
  /** How old the list is. */
  status: string
  busy: boolean
  refresh: () => void
  openOptions: () => void
}

/**
 * The account and the age of its list, with the buttons that read it anew and open the settings.
 */
export function HomeHeader({ account, status, busy, refresh, openOptions }: HeaderProps) {
  return (
    <header class="top">
      <img class="mark" src="/icon/48.png" alt="" />
      <div class="top-words">
        <h1 tabIndex={-1} class={account ? 'visually-hidden' : undefined}>
          {word('extensionShortName')}
        </h1>
        {account && (
          <p class="account">
            <bdi>{account}</bdi>
          </p>
        )}
        <p class="status" role="status">
          {status}
        </p>
      </div>
      <IconButton icon="refresh" label={word('popup_refresh')} busy={busy} run={refresh} />
      <IconButton icon="settings" label={word('popup_settings')} run={openOptions} />
    </header>
  )
}
