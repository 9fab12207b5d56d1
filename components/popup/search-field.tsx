import { plural, word } from '../../lib/browser/i18n.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { Icon } from '../icon.tsx'

export function SearchField({ model, count }: { model: PopupModel; count: number }) {
  const text = model.search.value
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={word('popup_search')}
        placeholder={word('popup_search')}
        value={text}
        onInput={(event) => {
          model.search.value = event.currentTarget.value
        }}
      />
      {text && (
        <button
          type="button"
          class="icon-button"
          aria-label={word('popup_search_clear')}
          title={word('popup_search_clear')}
          onClick={(event) => clear(model, event.currentTarget)}
        >
          <Icon name="close" />
        </button>
      )}
      <span class="visually-hidden" role="status">
        {text && plural('popup_search_found', count)}
      </span>
    </div>
  )
}

/** The button goes with the text, so the focus must not go with the button. */
function clear(model: PopupModel, button: HTMLElement) {
  button.closest('.search')?.querySelector('input')?.focus()
  model.search.value = ''
}
