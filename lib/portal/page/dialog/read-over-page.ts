import type { Look } from '../../dom/page-query.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { PageReading } from '../page-reading.ts'
import { isOtherDialog } from './other-dialog.ts'
import { readDialogs } from './read-dialog.ts'
import { readSubscriptionDialog } from './read-subscription-dialog.ts'

/** What lies over the page: a dialog that we know, or the window of one subscription. */
export function readOverPage(
  look: Look,
  dialogs: Element[],
  route: string | null,
  lexicon: Lexicon | null,
  now: Date,
): Partial<PageReading> | null {
  const known = readDialogs(look, dialogs, route, lexicon)
  const [dialog, ...others] = dialogs
  if ((known && known.kind !== 'subscriptions') || !dialog || others.length > 0) return known
  const subscriptions = readSubscriptionDialog(look, dialog, lexicon, now)
  if (subscriptions) return { kind: 'subscriptions', subscriptions }
  return known ?? (isOtherDialog(look, dialog, lexicon) ? { kind: 'other' } : null)
}
