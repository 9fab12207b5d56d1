import type { Session } from '../../../domain/session.ts'
import type { watcherSelectors } from '../../dom/watcher-selectors.ts'
import type { EmbeddedData } from '../embedded-data.ts'
import type { VisibleElements } from '../../dom/visibility.ts'

/**
 * Signed in or out, by what the page shows (`isNamed`: whether it names who is, or offers to sign
 * out, asked where nothing else says so); marks that contradict each other say nothing. Source:
 * portal.md §3.
 */
export function readSession(
  look: Pick<VisibleElements<keyof typeof watcherSelectors>, 'has'>,
  { id }: Pick<EmbeddedData, 'id'>,
  isNamed: () => boolean,
): Session {
  const inside = !!id || look.has('accountMenu') || look.has('bell') || isNamed()
  const outside = id === '' || look.has('signIn') || (look.has('password') && look.has('userName'))
  if (inside === outside) return 'unknown'
  return inside ? 'signed-in' : 'signed-out'
}
