import type { ComponentChildren } from 'preact'
import { sentences, word } from '../../lib/browser/i18n.ts'
import type { Reason, ReasonId } from '../../lib/domain/downloads.ts'
import { Icon } from '../icon.tsx'
import { reasonWords, stepWords } from '../reason-words.ts'
import { StepButton, type StepActions, hasOwnPlace } from './step-button.tsx'
import './reasons.css'

/** These states already say it: "Expired" and "may not be available" are not shown together. */
const speakForThemselves: readonly ReasonId[] = ['expired', 'limited-functionality', 'grace-period']
const isPossible = ({ id, standing }: Reason) =>
  standing === 'candidate' && !speakForThemselves.includes(id)

interface WhyNotProps {
  reason: Reason
  actions: StepActions
}

/** The reason why there is no download, with one next step and one button. */
export function WhyNot({ reason, actions }: WhyNotProps) {
  const said = reasonWords(reason)
  return (
    <WhyNotBox
      title={isPossible(reason) ? sentences(word('reason_may_be'), said) : said}
      reason={reason}
    >
      <StepButton reason={reason} actions={actions} />
    </WhyNotBox>
  )
}

/** A note to read before pressing the button. */
export const Warning = ({ notice }: { notice: Reason }) => (
  <WhyNotBox title={reasonWords(notice)} reason={notice} />
)

interface BoxProps {
  title: string
  reason: Reason
  children?: ComponentChildren
}

const WhyNotBox = ({ title, reason, children }: BoxProps) => (
  <div class="why-not tone-warn">
    <Icon name="alert" />
    <div>
      <p class="why-not-reason">{title}</p>
      <p>{stepWords(reason)}</p>
      {children}
    </div>
  </div>
)

interface NotesProps {
  notices: readonly Reason[]
  actions: StepActions
}

/** Notes beside a download that is available. */
export function Notes({ notices, actions }: NotesProps) {
  if (notices.length === 0) return null
  return (
    <ul class="notes">
      {notices.map((notice) => (
        <li key={notice.id}>
          {noteWords(notice)}
          {hasOwnPlace(notice) && <StepButton reason={notice} actions={actions} quiet />}
        </li>
      ))}
    </ul>
  )
}

/** This is a guess: the time zone suggests a country, and an account can be from another one. */
const ifSo = ({ id }: Reason) => word(id === 'us-sales-ended' ? 'reason_if_us' : 'reason_if_so')

const noteWords = (notice: Reason) =>
  notice.standing === 'candidate'
    ? sentences(ifSo(notice), reasonWords(notice), stepWords(notice))
    : sentences(reasonWords(notice), stepWords(notice))

interface ListProps {
  reasons: readonly Reason[]
  actions: StepActions
}

/**
 * Official reasons, none of them known to apply. They are folded until the user asks. Only one such
 * list is open at a time.
 */
export function PossibleReasons({ title, reasons, actions }: ListProps & { title: string }) {
  if (reasons.length === 0) return null
  return (
    <details class="unfold" name="reasons">
      <summary>{title}</summary>
      <ReasonList reasons={reasons} actions={actions} />
    </details>
  )
}

/** As high as it is: a list that scrolled by itself would look whole after its first reason. */
export function ReasonList({ reasons, actions }: ListProps) {
  return (
    <>
      {reasons.some(({ standing }) => standing === 'candidate') && (
        <p>{word('reason_may_apply')}</p>
      )}
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.id}>
            {reasonWords(reason)} <span class="step">{stepWords(reason)}</span>
            <StepButton reason={reason} actions={actions} quiet />
          </li>
        ))}
      </ul>
    </>
  )
}
