import type { ComponentChildren } from 'preact'
import { word } from '../../../lib/browser/i18n.ts'
import { statusWords } from '../../../lib/models/popup/home-words.ts'
import type { PopupModel } from '../../../lib/models/popup/popup-model.ts'
import { Icon } from '../../icon.tsx'
import { CannotDownload } from '../answers/cannot-download.tsx'
import { HomeHeader } from './home-header.tsx'
import { SomethingMissing } from './something-missing.tsx'
import { SubscriptionList } from './subscription-list.tsx'
import type { Views } from '../views.ts'

interface HomeProps {
  model: PopupModel
  /** The views that are loaded. */
  views: Partial<Views>
  /** If there is only one subscription, its downloads stand here. */
  children?: ComponentChildren
}

/**
 * The first view: the state, the subscriptions, and the button to all applications without them.
 */
export function Home({ model, views, children }: HomeProps) {
  const { subscriptions, account, whole } = model.home.value
  const busy = model.reading.value
  const { notices: Notices } = views
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
        {Notices && <Notices model={model} />}
        {children ??
          (subscriptions && subscriptions.length > 0 && (
            <SubscriptionList model={model} all={subscriptions} views={views} />
          ))}
        <CatalogueRow open={() => model.openDownloads(null)} />
        <div class="rows-quiet">
          {!children && <CannotDownload open={() => model.openAnswers(null)} />}
          <button type="button" class="row-quiet" onClick={() => void model.openOverview()}>
            {word('overview_title')}
          </button>
        </div>
        {subscriptions && (
          <SomethingMissing
            subscriptions={subscriptions}
            now={model.clock.value.now}
            region={model.kept.value.settings.region}
            lookAtCopy={whole ? null : () => model.go({ view: 'scrubbed-copy' })}
            ask={() => model.openAnswers(null)}
            actions={model}
          />
        )}
      </main>
      <footer>{word('popup_unofficial')}</footer>
    </>
  )
}

const CatalogueRow = ({ open }: { open: () => void }) => (
  <button type="button" class="row" id="catalogue" onClick={open}>
    <Icon name="apps" />
    <span>{word('popup_catalogue')}</span>
    <Icon name="next" />
  </button>
)
