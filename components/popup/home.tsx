import type { ComponentChildren } from 'preact'
import { word } from '../../lib/browser/i18n.ts'
import { statusWords } from '../../lib/models/popup/home-words.ts'
import { hasNews } from '../../lib/models/popup/news.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { Icon } from '../icon.tsx'
import { CannotDownload } from './answers/cannot-download.tsx'
import { HomeHeader } from './home-header.tsx'
import { Notice } from './notice.tsx'
import { SomethingMissing } from './something-missing.tsx'
import { StateNotice } from './states.tsx'
import { SubscriptionList } from './subscription-list.tsx'

interface HomeProps {
  model: PopupModel
  /** Where there is one subscription only, its downloads stand here. */
  children?: ComponentChildren
}

/** What one sees on opening: the state, the subscriptions, and the way to every application without them. */
export function Home({ model, children }: HomeProps) {
  const { state, subscriptions, account, whole } = model.home.value
  const busy = model.reading.value
  return (
    <>
      <HomeHeader
        account={account}
        status={statusWords(model.home.value, busy, model.now.value)}
        busy={busy}
        refresh={() => void model.refresh()}
        openOptions={() => void model.openOptions()}
      />
      <main>
        <StateNotice state={state} model={model} />
        {state.kind === 'read' && hasNews(model.kept.value) && (
          <News seen={() => void model.newsSeen()} />
        )}
        {children ??
          (subscriptions && subscriptions.length > 0 && (
            <SubscriptionList model={model} all={subscriptions} />
          ))}
        <CatalogueRow open={() => model.openDownloads(null)} />
        <CannotDownload open={() => model.openAnswers(null)} id="answers" />
        <button type="button" class="row-quiet" onClick={() => void model.openOverview()}>
          {word('overview_title')}
        </button>
        {subscriptions && (
          <SomethingMissing
            subscriptions={subscriptions}
            now={model.clock.value.now}
            region={model.kept.value.settings.region}
            lookAtCopy={whole ? null : () => model.go({ view: 'scrubbed-copy' })}
            actions={model}
          />
        )}
      </main>
      <footer>{word('popup_unofficial')}</footer>
    </>
  )
}

const News = ({ seen }: { seen: () => void }) => (
  <Notice
    icon="gift"
    tone="plain"
    title={word('news_title')}
    quiet
    action={{ label: word('state_account_switched_button'), run: seen }}
  >
    <p>{word('news_text')}</p>
  </Notice>
)

const CatalogueRow = ({ open }: { open: () => void }) => (
  <button type="button" class="row" id="catalogue" onClick={open}>
    <Icon name="apps" />
    <span>{word('popup_catalogue')}</span>
    <Icon name="next" />
  </button>
)
