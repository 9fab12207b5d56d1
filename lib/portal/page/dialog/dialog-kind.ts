import { headings } from '../../dom/headings.ts'
import type { PageKind } from '../../../domain/page-kind.ts'
import type { Look } from '../../dom/page-query.ts'
import { selectors } from '../../dom/selectors.ts'
import type { Label } from '../../portal-labels.ts'
import { controls } from './dialog-texts.ts'
import { squares } from './squares.ts'

/** By hooks first, then by labels. */
export function dialogKind(look: Look, dialog: Element, route: string | null): PageKind | null {
  const has = (label: Label, selector: string) => look.labelled(label, selector, dialog).length > 0
  if (look.has('otherButton', dialog)) return 'download-dialog'
  if (look.has('otherView', dialog) || look.has('sendForm', dialog)) return 'other-downloads'
  if (dialog.matches(selectors.downloadDialog) || look.has('downloadDialog', dialog))
    return 'download-dialog'
  if (has('manageSubscription', controls) || has('sendToDevice', controls)) return 'subscriptions'
  if (
    (route && /orderhistory/i.test(route)) ||
    has('manageSubscription', headings) ||
    has('sendToDevice', headings)
  )
    return 'other'
  const store = has('downloadOnAppStore', controls) && squares(look, dialog).length > 0
  if (has('otherDownloads', headings) || has('sendLink', controls) || store)
    return 'other-downloads'
  return has('otherDownloads', controls) ? 'download-dialog' : null
}
