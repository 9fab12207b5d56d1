import { type WordKey, sentences, word } from '../../lib/browser/i18n.ts'
import type { Reason, ReasonId } from '../../lib/domain/downloads.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { Icon } from '../icon.tsx'
import { LaterIcon } from './later-icon.tsx'

const key = (id: string) => id.replaceAll('-', '_')
/** Every id of the domain has its two messages: test/lib/domain/downloads/reasons.test.ts. */
const reasonWords = (reason: Reason) => word(`reason_${key(reason.id)}` as WordKey)
const stepWords = ({ id, stepOf, name }: Reason) =>
  name === undefined ? word(`step_${key(stepOf ?? id)}` as WordKey) : word('get_current_name', name)

/** The state itself says it: "Expired" and "may not be available" do not stand together. */
const speakForThemselves: readonly ReasonId[] = ['expired', 'limited-functionality', 'grace-period']
const isPossible = ({ id, standing }: Reason) =>
  standing === 'candidate' && !speakForThemselves.includes(id)

type StepActions = Pick<PopupModel, 'openLink' | 'openOptions'>

interface WhyNotProps {
  reason: Reason
  actions: StepActions
}

/** Why not: one reason, one next step, one button. */
export function WhyNot({ reason, actions }: WhyNotProps) {
  const said = reasonWords(reason)
  return (
    <div class="why-not tone-warn">
      <Icon name="alert" />
      <div>
        <p class="why-not-reason">
          {isPossible(reason) ? sentences(word('reason_may_be'), said) : said}
        </p>
        <p>{stepWords(reason)}</p>
        <StepButton reason={reason} actions={actions} />
      </div>
    </div>
  )
}

/** What the button of a step on the portal says: the act, where it is one. */
const acts: Partial<Record<ReasonId, WordKey>> = {
  expired: 'stepAction_renew',
  'limited-functionality': 'stepAction_renew',
  'grace-period': 'stepAction_renew',
  'renew-in-time': 'stepAction_renew',
  'no-free-device-place': 'stepAction_free_place',
  'account-device-limit': 'stepAction_free_place',
  'renewed-inactive': 'stepAction_add_code',
  'not-added-yet': 'stepAction_add_code',
}

function StepButton({ reason, actions }: { reason: Reason; actions: StepActions }) {
  const { kind, url } = reason.step
  if (kind === 'own-page') {
    return (
      <button type="button" class="button" onClick={() => void actions.openOptions()}>
        {word('popup_settings')}
      </button>
    )
  }
  if (kind === 'none' || url === null) return null
  return (
    <button type="button" class="button" onClick={() => void actions.openLink(url)}>
      <LaterIcon name="open" />
      {kind === 'portal'
        ? word(acts[reason.stepOf ?? reason.id] ?? 'state_open_portal')
        : word(`stepAction_${kind}`)}
    </button>
  )
}

/** What to know before one presses the button. */
export function Warning({ notice }: { notice: Reason }) {
  return (
    <div class="why-not tone-warn">
      <Icon name="alert" />
      <div>
        <p class="why-not-reason">{reasonWords(notice)}</p>
        <p>{stepWords(notice)}</p>
      </div>
    </div>
  )
}

/** What to know beside a download that is to be had. */
export function Notes({ notices }: { notices: readonly Reason[] }) {
  if (notices.length === 0) return null
  return (
    <ul class="notes">
      {notices.map((notice) => (
        <li key={notice.id}>{noteWords(notice)}</li>
      ))}
    </ul>
  )
}

/** Only guessed: the time zone names a country, and an account can be from another one. */
const ifSo = ({ id }: Reason) => word(id === 'us-sales-ended' ? 'reason_if_us' : 'reason_if_so')

const noteWords = (notice: Reason) =>
  notice.standing === 'candidate'
    ? sentences(ifSo(notice), reasonWords(notice), stepWords(notice))
    : sentences(reasonWords(notice), stepWords(notice))

/** Official reasons, none of them known to apply: folded away until somebody asks. One such list is open at a time. */
export function PossibleReasons({ title, reasons }: { title: string; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <details class="unfold" name="reasons">
      <summary>{title}</summary>
      <ReasonList label={title} reasons={reasons} />
    </details>
  )
}

interface ReasonListProps {
  /** What unfolds them. */
  label: string
  reasons: readonly Reason[]
}

/** A long list scrolls within itself, so that what follows stays near. */
export function ReasonList({ label, reasons }: ReasonListProps) {
  return (
    <>
      {reasons.some(({ standing }) => standing === 'candidate') && (
        <p>{word('reason_may_apply')}</p>
      )}
      <ul class="reasons" tabIndex={0} aria-label={label}>
        {reasons.map((reason) => (
          <li key={reason.id}>
            {reasonWords(reason)} <span class="step">{stepWords(reason)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
