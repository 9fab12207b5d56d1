import { type WordKey, uiLanguage, word } from '../../lib/browser/i18n.ts'
import type { Reason, ReasonId } from '../../lib/domain/downloads.ts'
import { type NextStep, urlFor } from '../../lib/domain/downloads/next-step.ts'
import { ownerDraft } from '../../lib/models/popup/owner-draft.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { LaterIcon } from '../later-icon.tsx'

export type StepActions = Pick<
  PopupModel,
  'showGuide' | 'openLink' | 'openOptions' | 'refresh' | 'otherDevice' | 'place' | 'home'
>

/** The words on the button of a step on the portal, where the step is an act. */
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
const actOf = ({ id, stepOf }: Reason) => acts[stepOf ?? id]

/** False: the step only opens My Kaspersky, like the button of the download beside it. */
export const hasOwnPlace = (reason: Reason): boolean =>
  reason.step.kind !== 'portal' || actOf(reason) !== undefined

interface StepProps {
  reason: Reason
  actions: StepActions
  /** It is one of several in a list. */
  quiet?: boolean
}

/** A button for the one next step, which does it or opens the place for it. */
export function StepButton({ reason, actions, quiet = false }: StepProps) {
  const kind = quiet ? 'button button-quiet' : 'button button-primary'
  const { kind: stepKind, url } = reason.step
  if (stepKind === 'owner')
    return (
      <a class={kind} href={ownerDraft(actions)}>
        <LaterIcon name="mail" />
        {word('stepAction_owner')}
      </a>
    )
  const { label, run } = pressOf(stepKind, reason, actions)
  return (
    <button type="button" class={kind} onClick={run}>
      {url !== null && <LaterIcon name="open" />}
      {label}
    </button>
  )
}

function pressOf(
  kind: Exclude<NextStep['kind'], 'owner'>,
  reason: Reason,
  actions: StepActions,
): { label: string; run: () => void } {
  const url = urlFor(reason.step, uiLanguage())
  const open = () => void (url !== null && actions.openLink(url))
  switch (kind) {
    case 'own-page':
      return { label: word('popup_settings'), run: () => void actions.openOptions() }
    case 'read-again':
      return { label: word('popup_refresh'), run: () => void actions.refresh() }
    case 'other-device':
      return { label: word('stepAction_other_device'), run: () => actions.otherDevice() }
    case 'portal': {
      const act = actOf(reason)
      const run = act === 'stepAction_add_code' ? () => void actions.showGuide('add-code') : open
      return { label: word(act ?? 'state_open_portal'), run }
    }
    case 'site':
      return { label: word('get_open_vendor'), run: open }
    case 'help':
      return { label: word('stepAction_help'), run: open }
    case 'support':
      return { label: word('stepAction_support'), run: open }
    default:
      return kind satisfies never
  }
}
