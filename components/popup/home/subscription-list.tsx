import { plural, word } from '../../../lib/browser/i18n.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import type { PopupModel } from '../../../lib/models/popup/popup-model.ts'
import { found, searchFrom } from '../../../lib/models/popup/search.ts'
import { standingView } from '../../../lib/models/standing-view.ts'
import { byUse } from '../../../lib/models/order-by-use.ts'
import { Icon } from '../../icon.tsx'
import { SubscriptionCard } from '../card/subscription-card.tsx'
import type { Views } from '../views.ts'

interface ListProps {
  model: PopupModel
  all: readonly Subscription[]
  /** The views that are loaded. */
  views?: Partial<Views>
}

/**
 * First what can be used; the rest is one line that unfolds. A search shows everything it finds.
 */
export function SubscriptionList({ model, all, views = {} }: ListProps) {
  const { search: Search, 'card-devices': Devices } = views
  const search = model.search.value
  const searched = all.length >= searchFrom
  const shown = searched ? found(all, search) : all
  return (
    <>
      <h2 class="visually-hidden">{word('popup_subscriptions')}</h2>
      {searched && Search && (
        <Search text={search} count={shown.length} change={(text) => (model.search.value = text)} />
      )}
      {shown.length === 0 ? (
        <p class="search-none">{word('popup_search_none', search)}</p>
      ) : (
        <SortedCards model={model} shown={shown} unfolded={search !== ''} Devices={Devices} />
      )}
    </>
  )
}

interface SortedProps {
  model: PopupModel
  shown: readonly Subscription[]
  unfolded: boolean
  Devices: Views['card-devices'] | undefined
}

function SortedCards({ model, shown, unfolded, Devices }: SortedProps) {
  const { usable, attention } = byUse(shown, model.clock.value)
  // Only one of the lists that unfold on the home is open at a time. Search results, or a list that
  // stands alone, stay open.
  const folds = !unfolded && usable.length > 0
  return (
    <>
      {usable.length > 0 && <Cards model={model} shown={usable} Devices={Devices} />}
      {attention.length > 0 && (
        <details class="unfold attention" name={folds ? 'reasons' : undefined} open={!folds}>
          <summary>
            <Icon name="alert" />
            {plural('attention', attention.length)}
          </summary>
          <Cards model={model} shown={attention} Devices={Devices} />
        </details>
      )}
    </>
  )
}

const Cards = ({ model, shown, Devices }: Omit<SortedProps, 'unfolded'>) => (
  <ul class="cards">
    {shown.map((subscription) => (
      <SubscriptionCard
        key={subscription.id}
        subscription={subscription}
        view={standingView(
          subscription,
          model.clock.value,
          model.doubtful.value.get(subscription.id),
        )}
        open={() => model.openDownloads(subscription.id)}
      >
        {Devices && <Devices model={model} subscription={subscription} />}
      </SubscriptionCard>
    ))}
  </ul>
)
