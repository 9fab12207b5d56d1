import { plural, word } from '../../lib/browser/i18n.ts'
import { Icon } from '../icon.tsx'
import './search-field.css'

export interface SearchProps {
  text: string
  /** How many were found. */
  count: number
  change: (text: string) => void
}

export function SearchField({ text, count, change }: SearchProps) {
  /** The button goes with the text, so the focus must not go with the button. */
  const clear = (button: HTMLElement) => {
    button.closest('.search')?.querySelector('input')?.focus()
    change('')
  }
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
        onInput={(event) => change(event.currentTarget.value)}
      />
      {text && (
        <button
          type="button"
          class="icon-button"
          aria-label={word('popup_search_clear')}
          title={word('popup_search_clear')}
          onClick={(event) => clear(event.currentTarget)}
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
