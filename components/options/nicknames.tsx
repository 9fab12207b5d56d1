import { word } from '../../lib/browser/i18n.ts'
import { type NamedAccount, longestNickname } from '../../lib/models/options/account-names.ts'

interface NicknamesProps {
  accounts: readonly NamedAccount[]
  change: (key: string, name: string) => Promise<void>
}

/** The user's own names for the accounts, for example of a family. */
export const Nicknames = ({ accounts, change }: NicknamesProps) => (
  <>
    {accounts.map(({ key, known, name }) => (
      <div class="setting" key={key}>
        <div class="setting-words">
          <label for={`name-${key}`}>{word('options_nickname', known)}</label>
          <p class="hint" id={`name-${key}-hint`}>
            {word('options_nickname_hint')}
          </p>
        </div>
        <input
          id={`name-${key}`}
          class="choice"
          type="text"
          maxLength={longestNickname}
          autocomplete="off"
          value={name}
          aria-describedby={`name-${key}-hint`}
          onChange={(event) => void change(key, event.currentTarget.value)}
        />
      </div>
    ))}
  </>
)
