import { plural, word } from '../../lib/browser/i18n.ts'
import { IconButton } from '../icon-button.tsx'
import { Icon } from '../icon.tsx'
import './search-field.css'

export interface SearchProps {
  text: string
  /** The number of results. */
  count: number
  change: (text: string) => void
}

export function SearchField({ text, count, change }: SearchProps) {
  /** The button disappears with the text, so the focus is moved first. */
  const clear = ({ currentTarget: button }: { currentTarget: HTMLElement }) => {
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
      {text && <IconButton icon="close" label={word('popup_search_clear')} run={clear} />}
      <span class="visually-hidden" role="status">
        {text && plural('popup_search_found', count)}
      </span>
    </div>
  )
}
