import { type Application, type ApplicationId, application, applicationNamed, applications } from './catalogue/applications.ts'
import { productNamed } from './catalogue/products.ts'
import { storeUrl } from './catalogue/stores.ts'
import type { Link } from './link.ts'
import type { Subscription } from './subscription.ts'

/** The application to name to somebody whose iPad or iPhone is offered other software. */
export interface MainApplication {
  applicationId: ApplicationId | 'unknown'
  application: string
  /** Where the choice comes from, to be said as such: the open dialog, what the account has, or simply the main application. */
  chosenBy: 'dialog' | 'account' | 'main'
  /** The App Store page; null = lead to the portal's own way. */
  url: string | null
}

/**
 * The open dialog's application, else what the account has (the main one first), else the main one.
 * A dialog that names something we do not know exactly keeps its own name and gets no link: a dialog about the VPN
 * never yields the main application's link.
 */
export function mainApplication(known: { dialog: string | null; subscriptions: readonly Subscription[]; knownLinks?: readonly Link[] }): MainApplication {
  const { dialog, subscriptions, knownLinks } = known
  const linked = ({ id, name }: Application, chosenBy: MainApplication['chosenBy']): MainApplication => ({ applicationId: id, application: name, chosenBy, url: storeUrl(id, 'app-store', knownLinks) })
  if (dialog !== null && dialog.trim() !== '') {
    const exact = applicationNamed(dialog)
    return exact ? linked(exact, 'dialog') : { applicationId: 'unknown', application: dialog.trim(), chosenBy: 'dialog', url: null }
  }
  const owned = new Set(subscriptions.flatMap(({ product }) => productNamed(product)?.applications ?? []))
  const first = applications.find(({ id }) => owned.has(id))
  return first ? linked(first, 'account') : linked(application('kaspersky'), 'main')
}
