import { plural, word } from '../../lib/browser/i18n.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { found, searchFrom } from '../../lib/models/popup/search.ts'
import { byAttention, standingView } from '../../lib/models/popup/status-view.ts'
import { Icon } from '../icon.tsx'
import { SomethingMissing } from './something-missing.tsx'
import { SearchField } from './search-field.tsx'
import { StateNotice } from './states.tsx'
import { StatusLine } from './status-line.tsx'
import { SubscriptionCard } from './subscription-card.tsx'

/** What one sees on opening: the state, the subscriptions, and the way to every application without them. */
export function Home({ model }: { model: PopupModel }) {
  const { state, subscriptions } = model.home.value
  return (
    <>
      <header class="top">
        <img class="mark" src="/icon/48.png" alt="" width="24" height="24" />
        <h1 tabIndex={-1}>{word('extensionShortName')}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={word('popup_settings')}
          title={word('popup_settings')}
          onClick={() => void model.ports.openOptions()}
        >
          <Icon name="settings" />
        </button>
      </header>
      <main>
        <StatusLine model={model} />
        <StateNotice state={state} model={model} />
        {subscriptions && subscriptions.length > 0 && <Subscriptions model={model} />}
        <CatalogueRow model={model} />
        {subscriptions && (
          <SomethingMissing
            subscriptions={subscriptions}
            now={model.clock.value.now}
            region={model.kept.value.settings.region}
            lookAtCopy={model.home.value.whole ? null : () => model.go({ view: 'scrubbed-copy' })}
          />
        )}
      </main>
      <footer>{word('popup_unofficial')}</footer>
    </>
  )
}

function Subscriptions({ model }: { model: PopupModel }) {
  const all = model.home.value.subscriptions ?? []
  const searched = all.length >= searchFrom
  const shown = searched ? found(all, model.search.value) : all
  return (
    <>
      <h2 class="visually-hidden">{word('popup_subscriptions')}</h2>
      {searched && <SearchField model={model} count={shown.length} />}
      {shown.length === 0 ? (
        <p class="search-none">{word('popup_search_none', model.search.value)}</p>
      ) : (
        <Cards model={model} shown={shown} />
      )}
    </>
  )
}

function Cards({
  model,
  shown,
}: {
  model: PopupModel
  shown: NonNullable<PopupModel['home']['value']['subscriptions']>
}) {
  const clock = model.clock.value
  return (
    <ul class="cards" aria-label={plural('subscriptions', shown.length)}>
      {byAttention(shown, clock).map((subscription) => (
        <SubscriptionCard
          key={subscription.id}
          subscription={subscription}
          view={standingView(subscription, clock)}
          doubtful={model.doubtful.value.has(subscription.id)}
          open={() =>
            model.go({
              view: 'downloads',
              subscription: subscription.id,
              application: null,
              platform: null,
            })
          }
        />
      ))}
    </ul>
  )
}

function CatalogueRow({ model }: { model: PopupModel }) {
  return (
    <button
      type="button"
      class="row"
      id="catalogue"
      onClick={() =>
        model.go({ view: 'downloads', subscription: null, application: null, platform: null })
      }
    >
      <Icon name="apps" />
      <span>
        {word('popup_catalogue')}
        <small>{word('popup_catalogue_hint')}</small>
      </span>
      <Icon name="next" />
    </button>
  )
}
