import { type WordKey, sentences, word } from '../../lib/browser/i18n.ts'
import { differsWords } from '../../lib/models/differs-words.ts'
import { untilWords, updatedWords } from '../../lib/models/format-time.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import type { Home, PopupState } from '../../lib/models/popup/popup-state.ts'
import type { IconName } from '../icon.tsx'
import { Notice, type Tone } from './notice.tsx'

type Kind = PopupState['kind']
type Of<K extends Kind> = Extract<PopupState, { kind: K }>
type Action =
  | 'open'
  | 'sign-in'
  | 'again'
  | 'refresh'
  | 'allow'
  | 'copy'
  | 'options'
  | 'reload'
  | 'seen'
  | 'part-lost-seen'
type Words<K extends Kind> = WordKey | ((state: Of<K>, now: Date, home: Home) => string | null)
type Face<K extends Kind> = [IconName, Tone, Words<K>, Words<K> | null, Action | null, Action?]

/**
 * Icon, tone, title, text and button of each state, and what may be done beside. If everything is
 * read and up to date, only the status line says so.
 */
const faces: { [K in Kind]: Face<K> | null } = {
  read: null,
  'first-run': ['apps', 'info', 'state_first_run_title', 'state_first_run', 'open'],
  'no-access': [
    'key',
    'warn',
    'state_no_access_title',
    // It may have been taken away after something was read.
    (_state, _now, { subscriptions }) =>
      subscriptions
        ? sentences(word('state_storage_failed'), word('welcome_access_off'))
        : word('state_no_access'),
    'allow',
  ],
  'signed-out': ['person', 'warn', 'state_signed_out_title', 'state_signed_out', 'sign-in'],
  'terms-pending': ['alert', 'warn', 'state_terms_pending_title', 'state_terms_pending', 'open'],
  'confirmation-pending': [
    'key',
    'warn',
    'state_confirmation_pending_title',
    'state_confirmation_pending',
    'open',
  ],
  reading: ['refresh', 'info', 'state_reading_title', null, null],
  'nothing-there': ['box', 'info', 'state_nothing_there_title', 'state_nothing_there_hint', 'open'],
  stale: ['clock', 'warn', 'state_stale_title', 'state_stale', 'refresh'],
  'partly-read': [
    'alert',
    'warn',
    ({ read, total }) => word('state_partly_read_title', read, total),
    'state_partly_read',
    'open',
  ],
  differs: [
    'alert',
    'warn',
    'state_differs_title',
    ({ differences }, now) => differsWords(differences, (time) => updatedWords(time, now)),
    'refresh',
  ],
  'maybe-incomplete': [
    'alert',
    'warn',
    'state_maybe_incomplete_title',
    'state_partly_read',
    'open',
  ],
  // The copy helps those who make this; who came for a download finds it on the portal.
  'could-not-read': [
    'alert',
    'bad',
    (_state, _now, { subscriptions }) =>
      word(subscriptions ? 'state_could_not_read_title' : 'state_list_not_read_title'),
    (_state, _now, { subscriptions }) =>
      sentences(
        ...(subscriptions ? [word('state_could_not_read')] : []),
        word('state_could_not_read_copy'),
      ),
    'open',
    'copy',
  ],
  'list-not-read': [
    'alert',
    'bad',
    'state_list_not_read_title',
    'state_list_not_read',
    'again',
    'open',
  ],
  'portal-error': [
    'alert',
    'bad',
    'state_portal_error_title',
    ({ status }) => word('state_portal_error', status),
    'again',
  ],
  throttled: [
    'pause',
    'warn',
    'state_throttled_title',
    ({ retryAt }, now) =>
      retryAt ? word('state_throttled_until', untilWords(retryAt, now)) : word('state_throttled'),
    'open',
  ],
  unreachable: ['offline', 'warn', 'state_unreachable_title', 'state_unreachable', 'again'],
  'no-answer': ['pause', 'warn', 'state_no_answer_title', 'state_no_answer', 'open'],
  offline: [
    'offline',
    'plain',
    'state_offline_title',
    // It speaks of what was saved.
    (_state, _now, { subscriptions }) => subscriptions && word('state_offline'),
    'again',
  ],
  'account-unclear': [
    'person',
    'warn',
    'state_account_unclear_title',
    'state_account_unclear',
    'open',
  ],
  'storage-full': ['box', 'bad', 'state_storage_full_title', 'state_storage_full', 'options'],
  'storage-failed': ['box', 'bad', 'state_storage_failed_title', 'state_storage_failed', 'again'],
  'part-lost': ['box', 'plain', 'state_part_lost_title', null, 'part-lost-seen'],
  updated: ['refresh', 'info', 'state_updated_title', 'state_updated', 'reload'],
  'account-switched': ['person', 'plain', 'state_account_switched_title', switchedWords, 'seen'],
}

/** States that are shown small, because they are not what the user came for. */
const quiet: readonly Kind[] = ['account-switched', 'offline', 'part-lost', 'stale', 'updated']

/** Two accounts may look the same when masked. Then their names are not shown. */
function switchedWords({ account, before }: Of<'account-switched'>): string | null {
  return account && before && account !== before
    ? word('state_account_switched_names', account, before)
    : null
}

/** What each button says and does. */
const actions: Record<Action, [WordKey, (model: PopupModel, state: PopupState) => unknown]> = {
  open: ['state_open_portal', (model) => model.openPortal()],
  'sign-in': ['state_signed_out_button', (model) => model.openPortal()],
  again: ['state_try_again', (model) => model.refresh()],
  refresh: ['popup_refresh', (model) => model.refresh()],
  allow: ['state_no_access_button', (model) => model.allowAccess()],
  copy: ['state_could_not_read_button', (model) => model.go({ view: 'scrubbed-copy' })],
  options: ['state_storage_full_button', (model) => model.openOptions()],
  reload: [
    'state_updated_button',
    (model, state) => state.kind === 'updated' && model.reloadTab(state.tab),
  ],
  seen: ['state_ok', (model) => model.accountSwitchSeen()],
  'part-lost-seen': ['state_ok', (model) => model.partLostSeen()],
}

/** Whether the notice has a button that opens the portal. */
export const leadsToPortal = ({ kind }: PopupState): boolean =>
  (faces[kind]?.slice(4) ?? []).some((action) => action === 'open' || action === 'sign-in')

const say = <K extends Kind>(words: Words<K>, state: Of<K>, { now, home }: PopupModel) =>
  typeof words === 'function' ? words(state, now.value, home.value) : word(words)

/** The one message above the list, with at most one main button. */
export function StateNotice({ state, model }: { state: PopupState; model: PopupModel }) {
  // Each row has a type of its own, which the compiler cannot follow through the table.
  const face = faces[state.kind] as Face<Kind> | null
  if (!face) return null
  const [icon, tone, title, text, action, also] = face
  const said = text && say(text, state, model)
  const pressOf = (one: Action) => {
    const [label, run] = actions[one]
    return { label: word(label), run: () => void run(model, state) }
  }
  return (
    <Notice
      icon={icon}
      tone={tone}
      title={say(title, state, model) ?? ''}
      quiet={quiet.includes(state.kind)}
      action={action && pressOf(action)}
      also={also ? pressOf(also) : null}
    >
      {said && <p>{said}</p>}
    </Notice>
  )
}

/** What a press that leads to the portal meets there first. */
const inTheWay: readonly Kind[] = [
  'no-access',
  'signed-out',
  'terms-pending',
  'confirmation-pending',
  'portal-error',
  'unreachable',
  'offline',
]

/** One line on a view that leads to the portal. The text and the button are on the home. */
export function InTheWay({ model }: { model: PopupModel }) {
  const { state } = model.home.value
  const face = faces[state.kind] as Face<Kind> | null
  if (!face || !inTheWay.includes(state.kind)) return null
  const [icon, tone, title] = face
  return <Notice icon={icon} tone={tone} title={say(title, state, model) ?? ''} quiet />
}
