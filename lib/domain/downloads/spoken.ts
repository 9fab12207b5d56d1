import type { DownloadOption } from '../downloads.ts'
import { type Reason, type ReasonId, reasonFacts } from './reasons.ts'

/** What is said beside one download: at most one reason and one note. */
interface Spoken {
  /** Why it is not to be had. */
  reason: Reason | null
  note: Reason | null
  /** Reasons that had to be silent: they belong into the list of what may be why, never nowhere. */
  rest: Reason[]
}

/** Said before everything else: what happens by pressing the button. */
const first: readonly ReasonId[] = ['term-starts-on-install']
/** Said where nothing else is to be said: how the application is signed in. */
const last: readonly ReasonId[] = ['installer-is-personal', 'store-sign-in']
const weight = ({ id }: Reason) => (first.includes(id) ? 0 : last.includes(id) ? 2 : 1)

/**
 * A second reason goes before every note: it still stands in the way when the first one is out of
 * it.
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
