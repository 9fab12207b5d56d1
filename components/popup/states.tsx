import { word } from '../../lib/browser/i18n.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import type { PopupState } from '../../lib/models/popup/popup-state.ts'
import { clockTime } from '../../lib/models/format-time.ts'
import { Notice } from './notice.tsx'

type Of<Kind extends PopupState['kind']> = Extract<PopupState, { kind: Kind }>
interface With {
  model: PopupModel
}

const openPortal = (model: PopupModel) => ({
  label: word('state_open_portal'),
  run: () => void model.openPortal(),
})
const tryAgain = (model: PopupModel) => ({
  label: word('state_try_again'),
  run: () => void model.refresh(),
})

/** What to say above the list. Read and up to date is said by the status line alone. */
export function StateNotice({ state, model }: With & { state: PopupState }) {
  switch (state.kind) {
    case 'first-run':
      return <FirstRun model={model} />
    case 'no-access':
      return <NoAccess model={model} />
    case 'signed-out':
      return <SignedOut model={model} />
    case 'terms-pending':
      return <TermsPending model={model} />
    case 'confirmation-pending':
      return <ConfirmationPending model={model} />
    case 'reading':
      return <ReadingNow />
    case 'read':
      return null
    case 'nothing-there':
      return <NothingThere state={state} model={model} />
    case 'stale':
      return <Stale model={model} />
    case 'partly-read':
      return <PartlyRead state={state} model={model} />
    case 'maybe-incomplete':
      return <MaybeIncomplete model={model} />
    case 'could-not-read':
      return <CouldNotRead model={model} />
    case 'list-not-read':
      return <ListNotRead model={model} />
    case 'portal-error':
      return <PortalError state={state} model={model} />
    case 'throttled':
      return <Throttled state={state} model={model} />
    case 'unreachable':
      return <Unreachable model={model} />
    case 'offline':
      return <Offline model={model} />
    case 'account-unclear':
      return <AccountUnclear model={model} />
    case 'storage-full':
      return <StorageFull model={model} />
    case 'storage-failed':
      return <StorageFailed model={model} />
    case 'updated':
      return <Updated state={state} model={model} />
    case 'account-switched':
      return <AccountSwitched state={state} model={model} />
    default:
      return state satisfies never
  }
}

const FirstRun = ({ model }: With) => (
  <Notice icon="apps" tone="info" title={word('state_first_run_title')} action={openPortal(model)}>
    <p>{word('state_first_run')}</p>
  </Notice>
)

const NoAccess = ({ model }: With) => (
  <Notice
    icon="key"
    tone="warn"
    title={word('state_no_access_title')}
    action={{ label: word('state_no_access_button'), run: () => void model.allowAccess() }}
  >
    <p>{word('state_no_access')}</p>
  </Notice>
)

const SignedOut = ({ model }: With) => (
  <Notice
    icon="person"
    tone="warn"
    title={word('state_signed_out_title')}
    action={{ ...openPortal(model), label: word('state_signed_out_button') }}
  >
    <p>{word('state_signed_out')}</p>
  </Notice>
)

const TermsPending = ({ model }: With) => (
  <Notice
    icon="alert"
    tone="warn"
    title={word('state_terms_pending_title')}
    action={openPortal(model)}
  >
    <p>{word('state_terms_pending')}</p>
  </Notice>
)

const ConfirmationPending = ({ model }: With) => (
  <Notice
    icon="key"
    tone="warn"
    title={word('state_confirmation_pending_title')}
    action={openPortal(model)}
  >
    <p>{word('state_confirmation_pending')}</p>
  </Notice>
)

const ReadingNow = () => (
  <Notice icon="refresh" tone="info" title={word('state_reading_title')}>
    <p>{word('state_reading')}</p>
  </Notice>
)

const NothingThere = ({ state, model }: With & { state: Of<'nothing-there'> }) => (
  <Notice
    icon="box"
    tone="info"
    title={word('state_nothing_there_title')}
    action={openPortal(model)}
  >
    <p>
      {state.account
        ? word('state_nothing_there_account', state.account)
        : word('state_nothing_there')}
    </p>
    <p>{word('state_nothing_there_hint')}</p>
  </Notice>
)

const Stale = ({ model }: With) => (
  <Notice
    icon="clock"
    tone="warn"
    title={word('state_stale_title')}
    action={{ label: word('popup_refresh'), run: () => void model.refresh() }}
  >
    <p>{word('state_stale')}</p>
  </Notice>
)

const PartlyRead = ({ state, model }: With & { state: Of<'partly-read'> }) => (
  <Notice
    icon="alert"
    tone="warn"
    title={word('state_partly_read_title', state.read, state.total)}
    action={openPortal(model)}
  >
    <p>{word('state_partly_read')}</p>
  </Notice>
)

const MaybeIncomplete = ({ model }: With) => (
  <Notice
    icon="alert"
    tone="warn"
    title={word('state_maybe_incomplete_title')}
    action={openPortal(model)}
  >
    <p>{word('state_maybe_incomplete')}</p>
  </Notice>
)

const CouldNotRead = ({ model }: With) => (
  <Notice
    icon="alert"
    tone="bad"
    title={word('state_could_not_read_title')}
    action={{
      label: word('state_could_not_read_button'),
      run: () => model.go({ view: 'scrubbed-copy' }),
    }}
  >
    <p>{word('state_could_not_read')}</p>
  </Notice>
)

const ListNotRead = ({ model }: With) => (
  <Notice
    icon="alert"
    tone="bad"
    title={word('state_list_not_read_title')}
    action={tryAgain(model)}
  >
    <p>{word('state_list_not_read')}</p>
  </Notice>
)

const PortalError = ({ state, model }: With & { state: Of<'portal-error'> }) => (
  <Notice icon="alert" tone="bad" title={word('state_portal_error_title')} action={tryAgain(model)}>
    <p>{word('state_portal_error', state.status)}</p>
  </Notice>
)

const Throttled = ({ state, model }: With & { state: Of<'throttled'> }) => (
  <Notice icon="pause" tone="warn" title={word('state_throttled_title')} action={openPortal(model)}>
    <p>
      {state.retryAt
        ? word('state_throttled_until', clockTime(state.retryAt))
        : word('state_throttled')}
    </p>
  </Notice>
)

const Unreachable = ({ model }: With) => (
  <Notice
    icon="offline"
    tone="warn"
    title={word('state_unreachable_title')}
    action={tryAgain(model)}
  >
    <p>{word('state_unreachable')}</p>
  </Notice>
)

const Offline = ({ model }: With) => (
  <Notice icon="offline" tone="plain" title={word('state_offline_title')} action={tryAgain(model)}>
    <p>{word('state_offline')}</p>
  </Notice>
)

const AccountUnclear = ({ model }: With) => (
  <Notice
    icon="person"
    tone="warn"
    title={word('state_account_unclear_title')}
    action={openPortal(model)}
  >
    <p>{word('state_account_unclear')}</p>
  </Notice>
)

const openOptions = (model: PopupModel) => ({
  label: word('state_storage_full_button'),
  run: () => void model.ports.openOptions(),
})

const StorageFull = ({ model }: With) => (
  <Notice
    icon="box"
    tone="bad"
    title={word('state_storage_full_title')}
    action={openOptions(model)}
  >
    <p>{word('state_storage_full')}</p>
  </Notice>
)

const StorageFailed = ({ model }: With) => (
  <Notice icon="box" tone="bad" title={word('state_storage_failed_title')} action={tryAgain(model)}>
    <p>{word('state_storage_failed')}</p>
  </Notice>
)

const Updated = ({ state, model }: With & { state: Of<'updated'> }) => (
  <Notice
    icon="refresh"
    tone="info"
    title={word('state_updated_title')}
    action={{ label: word('state_updated_button'), run: () => void model.reloadTab(state.tab) }}
  >
    <p>{word('state_updated')}</p>
  </Notice>
)

/** Two accounts may look the same once they are masked: then their names tell nothing. */
const switchedWords = ({ account, before }: Of<'account-switched'>) =>
  account && before && account !== before
    ? word('state_account_switched_names', account, before)
    : word('state_account_switched')

const AccountSwitched = ({ state, model }: With & { state: Of<'account-switched'> }) => (
  <Notice
    icon="person"
    tone="info"
    title={word('state_account_switched_title')}
    action={{
      label: word('state_account_switched_button'),
      run: () => void model.accountSwitchSeen(),
    }}
  >
    <p>{switchedWords(state)}</p>
  </Notice>
)
