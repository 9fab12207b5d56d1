import { plural, word } from '../../lib/browser/i18n.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { ago } from '../../lib/models/format-time.ts'
import { Icon } from '../icon.tsx'

/** Whose subscriptions these are, how old, and the button that reads them anew. Always of one height, so nothing below it moves. */
export function StatusLine({ model }: { model: PopupModel }) {
  const { account } = model.home.value
  return (
    <div class="status">
      <div class="status-words">
        {account && (
          <p class="status-account" title={account}>
            <bdi>{account}</bdi>
          </p>
        )}
        <p role="status">{statusWords(model)}</p>
      </div>
      <RefreshButton model={model} />
    </div>
  )
}

function RefreshButton({ model }: { model: PopupModel }) {
  const busy = model.reading.value
  return (
    <button
      type="button"
      class={busy ? 'icon-button busy' : 'icon-button'}
      aria-disabled={busy}
      aria-label={word('popup_refresh')}
      title={word('popup_refresh')}
      onClick={() => void model.refresh()}
    >
      <Icon name="refresh" />
    </button>
  )
}

function statusWords({ reading, home, justRead, now }: PopupModel): string {
  const { state, readAt, subscriptions } = home.value
  if (reading.value) return word('popup_reading')
  if (readAt === null || !subscriptions) return word('popup_not_read')
  if (state.kind === 'partly-read')
    return word('popup_read_some', state.read, state.total, ago(readAt, now.value))
  if (justRead.value && state.kind !== 'maybe-incomplete')
    return plural('popup_read_all', subscriptions.length)
  return word('popup_read_ago', ago(readAt, now.value))
}
