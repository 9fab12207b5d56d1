import { word } from '../../lib/browser/i18n.ts'
import { hasNews } from '../../lib/models/popup/whats-new.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { Notice } from './notice.tsx'
import { StateNotice } from './states.tsx'

/** What popup and overview have in common: the state of the home and what can be done about it. */
export type HomeModel = PopupModel

/** What is shown above the list: the message about the state or, if there is none, what is new. */
export function Notices({ model }: { model: HomeModel }) {
  const { state } = model.home.value
  if (state.kind !== 'read') return <StateNotice state={state} model={model} />
  return hasNews(model.kept.value) ? <News seen={() => void model.newsSeen()} /> : null
}

const News = ({ seen }: { seen: () => void }) => (
  <Notice
    icon="gift"
    tone="plain"
    title={word('news_title')}
    quiet
    action={{ label: word('state_ok'), run: seen }}
  >
    <p>{word('news_text')}</p>
  </Notice>
)
