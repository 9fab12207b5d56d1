import { word } from '../../lib/browser/i18n.ts'
import { updatedWords } from '../../lib/models/format-time.ts'
import type { Entry, UnreadView } from '../../lib/models/overview/entries.ts'
import type { OverviewModel } from '../../lib/models/overview/overview-model.ts'
import { standingView } from '../../lib/models/standing-view.ts'
import type { Clock } from '../../lib/models/clock.ts'
import { Chip } from '../chip.tsx'
import { LaterIcon } from '../later-icon.tsx'
import { Facts } from '../facts.tsx'
import { type HomeModel, Notices } from '../notices/notices.tsx'
import { leadsToPortal } from '../notices/states.tsx'
import { ScrubbedCopy } from '../scrubbed-copy.tsx'

/**
 * The notice of the popup's home, and every subscription of every account: first those that need
 * something, then by last day.
 */
export function TimelineSection({ model, home }: { model: OverviewModel; home: HomeModel }) {
  const { state } = home.home.value
  const accounts = model.accounts.value
  const { first, dated, endless, undated } = model.timeline.value
  const clock = model.clock.value
  const named = accounts.length > 1
  const ageOf = (account: UnreadView, age: string) =>
    account.isCurrent && home.reading.value ? word('popup_reading') : age
  return (
    <section class="card" aria-labelledby="subscriptions">
      <h2 id="subscriptions">{word('popup_subscriptions')}</h2>
      <Notices model={home} />
      {home.place.value.view === 'scrubbed-copy' && <ScrubbedCopy actions={home} />}
      <ul class="accounts">
        {accounts.map((account) => (
          <AccountLine
            key={account.key}
            account={account}
            age={ageOf(account, updatedWords(account.readAt, clock.now))}
          />
        ))}
        {model.unread.value.map((account) => (
          <AccountLine
            key={account.key}
            account={account}
            age={ageOf(account, word('popup_not_read'))}
          />
        ))}
      </ul>
      <Group title={word('overview_first')} entries={first} {...{ clock, named }} />
      <Group title={word('overview_ends')} entries={dated} {...{ clock, named }} />
      <Group title={word('overview_endless')} entries={endless} {...{ clock, named }} />
      <Group title={word('overview_no_end')} entries={undated} {...{ clock, named }} />
      <p class="buttons">
        {!leadsToPortal(state) && (
          <button type="button" class="button" onClick={() => void model.openPortal()}>
            <LaterIcon name="open" />
            {word('state_open_portal')}
          </button>
        )}
        <button type="button" class="button" onClick={() => void model.showGuide('add-code')}>
          {word('guide_add_title')}
        </button>
        <button type="button" class="button" onClick={() => void model.showGuide('connect')}>
          {word('guide_connect_title')}
        </button>
        {accounts.length > 0 && (
          <button type="button" class="button" onClick={() => void model.openOptions()}>
            {word('options_export')}
          </button>
        )}
      </p>
    </section>
  )
}

/**
 * How old each list is, and what is known to be wrong with it, because nothing here may look whole
 * that may not be.
 */
const AccountLine = ({ account, age }: { account: UnreadView; age: string }) => (
  <li class="hint">
    <bdi>{account.name}</bdi> · {age}
    {account.isEmpty && ` · ${word('state_nothing_there_title')}`}
    {account.doubts && <span class="doubt">{account.doubts}</span>}
  </li>
)

interface GroupProps {
  title: string
  entries: readonly Entry[]
  clock: Clock
  /** Each shows its account, because there are several. */
  named: boolean
}

const Group = ({ title, entries, ...rest }: GroupProps) =>
  entries.length > 0 ? (
    <>
      <h3>{title}</h3>
      <ol class="timeline">
        {entries.map((entry) => (
          <Line key={`${entry.account.key} ${entry.subscription.id}`} {...{ entry, ...rest }} />
        ))}
      </ol>
    </>
  ) : null

type LineProps = Pick<GroupProps, 'clock' | 'named'> & { entry: Entry }

function Line({ entry: { subscription, account }, clock, named }: LineProps) {
  const view = standingView(subscription, clock, account.doubtful.get(subscription.id))
  return (
    <li class={`tone-${view.tone}`}>
      <p class="line-name">
        <bdi>{subscription.product}</bdi>{' '}
        {named && (
          <span class="hint">
            <bdi>{account.name}</bdi>
          </span>
        )}
      </p>
      <p class="line-facts">
        <Chip view={view} />
        <Facts subscription={subscription} view={view} />
      </p>
    </li>
  )
}
