import type { DownloadOption } from '../downloads.ts'
import { type Reason, type ReasonId, reasonFacts } from './reasons.ts'

/** What is shown beside one download: at most one reason and one note. */
interface Spoken {
  /** Why it is not to be had. */
  reason: Reason | null
  note: Reason | null
  /**
   * Reasons that are not shown here. They go into the list of what may be the reason, so that none
   * is lost.
   */
  rest: Reason[]
}

/** Shown before every other note: pressing the button has this effect. */
const first: readonly ReasonId[] = ['term-starts-on-install']
/** Shown only where there is no other note: how the application is signed in. */
const last: readonly ReasonId[] = ['installer-is-personal', 'store-sign-in']
const weight = ({ id }: Reason) => (first.includes(id) ? 0 : last.includes(id) ? 2 : 1)

/**
 * A second reason is shown before any note: it still stands in the way once the first one is
 * solved.
 */
export function spoken({ availability, notices, forThisDevice }: DownloadOption): Spoken {
  const [reason = null, ...others] = availability.available ? [] : availability.reasons
  const notes = notices
    // On this device the button itself leads to the personal installer.
    .filter(({ id }) => !(forThisDevice && id === 'installer-is-personal'))
    .toSorted((a, b) => weight(a) - weight(b))
  const [note = null, ...silent] = [...others, ...notes]
  return { reason, note, rest: silent.filter(({ id }) => reasonFacts[id].effect === 'stops') }
}

/** Installing may start the term, so this is said before the button. */
export const isWarning = ({ id }: Reason) => id === 'term-starts-on-install'

/**
 * A store is open to everybody, but what one finds there would not work: this is said before the
 * way, as where the way is closed. The one device of a plan and the site for desktops are no such
 * thing.
 */
export const isHindrance = ({ id, standing }: Reason) =>
  standing === 'asserted' &&
  reasonFacts[id].effect === 'stops' &&
  id !== 'single-device-plan' &&
  id !== 'ipad-desktop-site'

/** What is said before the way to a download. */
export function beforeWay(option: DownloadOption): Reason[] {
  const { reason, note } = spoken(option)
  const early = note !== null && (isWarning(note) || (!reason && isHindrance(note)))
  return [...(early ? [note] : []), ...(reason ? [reason] : [])]
}
