import type { ComponentChildren } from 'preact'
import { type WordKey, word } from '../../lib/browser/i18n.ts'
import type { Reason } from '../../lib/domain/downloads.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { Icon } from '../icon.tsx'
import { LaterIcon } from './later-icon.tsx'

const key = (id: string) => id.replaceAll('-', '_')
/** Every id of the domain has its two messages: test/lib/domain/downloads/reasons.test.ts. */
const reasonWords = (reason: Reason) => word(`reason_${key(reason.id)}` as WordKey)
const stepWords = ({ id, stepOf, name }: Reason) =>
  name === undefined ? word(`step_${key(stepOf ?? id)}` as WordKey) : word('get_current_name', name)

interface WhyNotProps {
  reasons: readonly Reason[]
  model: PopupModel
  /** What may be tried all the same. */
  children: ComponentChildren
}

/** Why not: one reason, one next step. The first of the list speaks. */
export function WhyNot({ reasons, model, children }: WhyNotProps) {
  const reason = reasons[0]
  if (!reason) return null
  const said = reasonWords(reason)
  return (
    <div class="why-not tone-warn">
      <Icon name="alert" />
      <div>
        <p class="why-not-reason">
          {reason.standing === 'candidate' ? word('reason_may_be', said) : said}
        </p>
        <p>{stepWords(reason)}</p>
        <StepButton reason={reason} model={model} />
        {children}
      </div>
    </div>
  )
}

function StepButton({ reason, model }: { reason: Reason; model: PopupModel }) {
  const { kind, url } = reason.step
  if (kind === 'own-page') {
    return (
      <button type="button" class="button" onClick={() => void model.ports.openOptions()}>
        {word('stepAction_own_page')}
      </button>
    )
  }
  if (kind === 'none' || url === null) return null
  return (
    <button type="button" class="button" onClick={() => void model.openLink(url)}>
      <LaterIcon name="open" />
      {word(`stepAction_${kind}`)}
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

/** Only guessed: the time zone names a country, and an account can be from another one. */
const ifSo = (notice: Reason) =>
  word(notice.id === 'us-sales-ended' ? 'reason_if_us' : 'reason_if_so', reasonWords(notice))

/** What to know beside a download that is to be had. */
export function Notes({ notices }: { notices: readonly Reason[] }) {
  if (notices.length === 0) return null
  return (
    <ul class="notes">
      {notices.map((notice) => (
        <li key={notice.id}>
          {notice.standing === 'candidate' ? ifSo(notice) : reasonWords(notice)} {stepWords(notice)}
        </li>
      ))}
    </ul>
  )
}

/** Official reasons, none of them known to apply: folded away until somebody asks. */
export function PossibleReasons({ title, reasons }: { title: string; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <details class="unfold">
      <summary>{title}</summary>
      <ReasonList reasons={reasons} />
    </details>
  )
}

export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <>
      {reasons.some(({ standing }) => standing === 'candidate') && (
        <p>{word('reason_may_apply')}</p>
      )}
      <ul>
        {reasons.map((reason) => (
          <li key={reason.id}>
            <p class="why-not-reason">{reasonWords(reason)}</p>
            <p>{stepWords(reason)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
