import { word } from '../../../lib/browser/i18n.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { updatedWords } from '../../../lib/models/format-time.ts'
import type { PopupModel } from '../../../lib/models/popup/popup-model.ts'
import { standingView } from '../../../lib/models/standing-view.ts'
import { Chip } from '../../chip.tsx'
import { Facts } from '../../facts.tsx'
import { Notice } from '../../notices/notice.tsx'

/** What the portal's page and its list say of one subscription, where they differ. */
export function Differs({ model, id }: { model: PopupModel; id: string }) {
  const { differences } = model.home.value
  const both = differences?.otherwise.find((one) => one.id === id)
  if (!differences || !both) return null
  const age = (time: number) => updatedWords(time, model.now.value)
  return (
    <Notice
      icon="alert"
      tone="warn"
      title={word('state_differs_title')}
      quiet
      action={{ label: word('popup_refresh'), run: () => void model.refresh() }}
    >
      <p>{word('state_differs_page', age(differences.pageAt))}</p>
      <Said model={model} subscription={both.page} />
      <p>{word('state_differs_list', age(differences.listAt))}</p>
      <Said model={model} subscription={both.list} />
    </Notice>
  )
}

function Said({ model, subscription }: { model: PopupModel; subscription: Subscription }) {
  const view = standingView(subscription, model.clock.value)
  return (
    <p class="card-facts">
      <Chip view={view} />
      <Facts subscription={subscription} view={view} />
    </p>
  )
}
