import type { Session } from '../../domain/session.ts'
import type { Link } from '../../domain/link.ts'
import type { PageKind } from '../../domain/page-kind.ts'
import type { Platform } from '../../domain/platform.ts'
import type { Reading } from '../../domain/reading.ts'
import type { Subscription } from '../../domain/subscription.ts'

export interface PageReading {
  kind: PageKind
  session: Session
  /** What pressing Download would hand out now; null where the page does not say. */
  offered: Platform | null
  /** The name as shown, cleaned. */
  application: string | null
  links: Link[]
  subscriptions: Reading<Subscription[]> | null
  /** Names of selectors, never page text. */
  missing: string[]
}
