import { sentences, word } from '../../browser/i18n.ts'
import { anyProduct } from '../../domain/catalogue/brand.ts'
import { subscriptionsPage } from '../../domain/portal-addresses.ts'
import { mailDraft } from './drafts.ts'
import type { PopupModel } from './popup-model.ts'

/** A draft to the person who shares the subscription that is open. */
export function ownerDraft({ place, home }: Pick<PopupModel, 'place' | 'home'>): string {
  const at = place.value
  const all = home.value.subscriptions ?? []
  // A single subscription is shown on the home itself.
  const id = 'subscription' in at ? at.subscription : all.length === 1 ? all[0]?.id : null
  const product = all.find((one) => one.id === id)?.product ?? anyProduct
  return mailDraft(product, sentences(word('ask_owner_body', product), subscriptionsPage))
}
