import { word, type WordKey } from '../browser/words.ts'
import type { Spot } from '../portal/locate.ts'
import type { GuideStep } from './guide-steps.ts'
import { button, make } from './make.ts'

/** Where the thing to press is, as seen from the user. */
export type Sight = 'marked' | 'above' | 'below' | 'not-found'

export interface GuideCard {
  element: HTMLElement
  /** `label`: the portal's own word for the thing, in the page's language; null = not publicly known, ours is used. */
  tell(step: GuideStep, sight: Sight, label: string | null, application: string | null): void
}

const ours: Record<Spot, WordKey | null> = {
  subscriptions: 'guide_name_subscriptions',
  subscription: null,
  download: 'guide_name_download',
  confirm: null,
  'other-downloads': 'guide_name_other_downloads',
  'app-store': 'guide_name_app_store',
  qr: null,
}

/** The guide's words. They are announced as they change; the focus stays where the user has it. */
export function guideCard(onEnd: () => void): GuideCard {
  const count = make('p', { class: 'note' })
  const text = make('p', { class: 'title' })
  const where = make('p', { class: 'hint' })
  const words = make('div', { class: 'words', live: 'polite' }, count, text, where)
  const line = make('div', { class: 'line' }, words, make('div', { class: 'actions' }, button(word('guide_end'), onEnd)))
  const element = make('section', { class: 'card', role: 'region', label: word('companion_label') }, line)
  const tell: GuideCard['tell'] = (step, sight, label, application) => {
    put(count, word('guide_step', step.number, step.of))
    put(text, sentence(step, label, application))
    put(where, word(`guide_${sight.replace('-', '_')}` as WordKey))
  }
  return { element, tell }
}

function sentence({ name, spot }: GuideStep, label: string | null, application: string | null): string {
  if (name === 'choose_subscription') return application ? word('guide_choose_subscription_named', application) : word('guide_choose_subscription')
  const own = ours[spot]
  return word(`guide_${name}`, label ?? (own ? word(own) : ''))
}

/** Only a change is announced, and only a change redraws. */
function put(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
