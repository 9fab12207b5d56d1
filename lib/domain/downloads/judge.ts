import type { Availability, Way } from './availability.ts'
import { type Reason, inOrder } from './reasons.ts'
import { reasonInContext } from './reason-in-context.ts'
import type { Case } from './reason-case.ts'
import { type Verdict, isPublic, rules } from './reason-rules.ts'
import { type Scan, scanOf } from './scan.ts'

/** What the rules say of one way to one device. */
export interface Judgement {
  availability: Availability
  /** What to know beside it, most important first. */
  notices: Reason[]
  way?: Way
  scan: Scan | null
}

/**
 * Notes on how a download is handed over. They are left out where the download is certainly not
 * available.
 */
const handing: readonly Reason['id'][] = [
  'term-starts-on-install',
  'installer-is-personal',
  'ipad-desktop-site',
  'store-sign-in',
]

/** Notes that already say that nothing is promised. */
export const doubts: readonly Reason['id'][] = [
  'us-sales-ended',
  'state-unknown',
  'grace-period',
  'product-unknown',
  'application-not-established',
]

/** Total: available with a way, or not available with a reason. */
export function judge(about: Case): Judgement {
  const verdicts = rules.map(([id, rule]): [Reason['id'], Verdict] => [id, rule(about)])
  const pick = (wanted: Verdict, standing?: Reason['standing']) =>
    verdicts
      .filter(([, verdict]) => verdict === wanted)
      .map(([id]) => reasonInContext(id, about, standing))
  const stops = pick('stops')
  const mayStop = pick('may-stop')
  // A reason that only may stop a download becomes a note in two cases: the way is open to
  // everybody, or the portal itself offers the download.
  const open = isPublic(about.channel) || about.subscription?.downloadOffered === true
  const reasons = inOrder([...stops, ...(open ? [] : asCandidates(mayStop))])
  const notices = inOrder([
    ...pick('note'),
    ...pick('if', 'candidate'),
    ...(open ? mayStop : []),
  ]).filter(({ id }) => stops.length === 0 || !handing.includes(id))
  const availability = availabilityOf(reasons, about, notices)
  const way = wayOf(about)
  return { availability, notices, scan: scanOf(about, way, availability), ...(way && { way }) }
}

const asCandidates = (reasons: readonly Reason[]) =>
  reasons.map((reason): Reason => ({ ...reason, standing: 'candidate' }))

const availabilityOf = (reasons: Reason[], about: Case, notices: readonly Reason[]): Availability =>
  reasons.length > 0
    ? { available: false, reasons }
    : { available: true, ...(isUnconfirmed(about, notices) && { unconfirmed: true }) }

function wayOf({ channel, url, application }: Case): Way | undefined {
  if (url !== null) return 'link'
  if (channel === 'portal') return 'portal'
  return channel === 'google-play' || !application ? undefined : 'by-name'
}

/**
 * Whether too little is known to promise the download. The stores that took Google Play's place are
 * named for Kaspersky as a whole, not for each application. Apple's devices have one store, so an
 * application made for them is in it. No source says that My Kaspersky hands out the applications
 * that are free for all.
 */
function isUnconfirmed(about: Case, notices: readonly Reason[]): boolean {
  if (notices.some(({ id, standing }) => standing === 'asserted' && doubts.includes(id)))
    return true
  const { application, channel } = about
  return wayOf(about) === 'by-name'
    ? application?.id !== 'kaspersky' && channel !== 'app-store'
    : channel === 'portal' && application?.freeForAll === true
}
