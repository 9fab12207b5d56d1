import { word, type WordKey } from '../../browser/i18n.ts'
import type { GuideStep, StepName } from './guide-steps.ts'
import { button, make, signature } from '../create-element.ts'
import { productIcon } from '../product-icon.ts'
import { quoted } from '../../domain/quoted.ts'

/** Where the thing to press is, seen from the user. */
export type Sight = 'marked' | 'covered' | 'within' | 'above' | 'below' | 'not-found'

interface GuideCard {
  element: HTMLElement
  /**
   * `label`: the portal's own word for the thing, in the page's language; null = it is not publicly
   * known, so the thing is described. `subscription`: its name; null = not known.
   */
  tell(
    step: GuideStep,
    sight: Sight | null,
    label: string | null,
    subscription: string | null,
  ): void
}

/**
 * These things are described, not named: a word of ours in quotation marks would name a button that
 * is not on the page.
 */
const unnamed: Partial<Record<StepName, WordKey>> = {
  open_subscriptions: 'guide_open_subscriptions_unnamed',
  press_download: 'guide_press_download_unnamed',
  open_other: 'guide_open_other_unnamed',
  use_store: 'guide_use_store_unnamed',
}

/**
 * The guide's words. Changes are announced to screen readers, and the focus stays where the user
 * has it.
 */
export function guideCard(onEnd: () => void): GuideCard {
  // This is no note, because notes are left out where there is little room.
  const count = make('p', { class: 'hint' })
  const text = make('p', { class: 'title' })
  const where = make('p', { class: 'hint' })
  const words = make(
    'div',
    { class: 'words' },
    signature(),
    make('div', { live: 'polite' }, count, text, where),
  )
  const line = make(
    'div',
    { class: 'line' },
    productIcon(),
    words,
    make('div', { class: 'actions' }, button(word('guide_end'), onEnd)),
  )
  const element = make(
    'section',
    { class: 'card', role: 'region', label: word('companion_label') },
    line,
  )
  const tell: GuideCard['tell'] = (step, sight, label, subscription) => {
    put(count, step.of === 1 ? '' : word('guide_step', step.number, step.of))
    put(text, sentence(step, label, subscription))
    put(where, sight === null ? '' : word(`guide_${sight.replace('-', '_')}` as WordKey))
  }
  return { element, tell }
}

function sentence({ name }: GuideStep, label: string | null, subscription: string | null): string {
  if (name === 'choose_subscription') {
    const named = quoted(subscription)
    return named === null
      ? word('guide_choose_subscription')
      : word('guide_choose_subscription_named', named)
  }
  if (name === 'none_made') return word('reason_no_app_for_platform')
  const described = label === null ? unnamed[name] : undefined
  return described ? word(described) : word(`guide_${name}`, label ?? '')
}

/** Sets the text only if it differs, so that only a change is announced and redrawn. */
function put(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
