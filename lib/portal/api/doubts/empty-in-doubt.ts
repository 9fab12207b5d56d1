import { anyOf, isCode } from '../values/fields.ts'
import { isInert, isSet } from '../values/inert-fields.ts'
import { isAside, someRecord } from './some-record.ts'
import { isAlarm } from './told-troubles.ts'

/** A field with such a name, if it is set, may be the reason why an account looks empty. */
const hindrance = anyOf(`
  withheld restrict consent agreement accept required unsupported notsupported notavailable
  unavailable denied forbidden maintenance outage downtime readonly pending loading syncing timeout stale
  degraded throttl wrongaccount otheraccount mismatch switchedoff turnedoff suppressed omitted hidden
  skipped fail exception (?<!de)fault error problem migrat redirect queue retry suspen
`)
/** How the portal shows what it has; this says nothing about the account. */
const ofView = /settings|preferences|featureflag|labels|texts|translations/
/** A message to the person who reads the page. It may be in any words, and about anything. */
const ofBanner = /banner/

/**
 * Whether an answer may hide why its lists are empty although the account is not: withheld until
 * terms are accepted, still loading, moved, filtered, an error in a banner. The account has no
 * subscriptions only if every field that is set is known to be inert. Asked only where nothing is
 * listed, and nothing was left out. Errors: none; an answer that is too large is in doubt.
 */
export const emptyInDoubt = (answer: unknown): boolean =>
  someRecord(answer, new Set(), true, (fields, path) => {
    if (isAlarm(fields)) return true
    const isOf = (part: RegExp) => path.some((name) => part.test(name))
    const tells = isOf(ofBanner) ? isHindrance : isOf(ofView) ? () => false : isUnclear
    return [...fields].some(([name, value]) => tells(name, value))
  })

const isUnclear = (name: string, value: unknown) =>
  isHindrance(name, value) || !(isInert(name, value) || isAside(name))

const isHindrance = (name: string, value: unknown) =>
  (!isAside(name) && hindrance.test(name) && isSet(value)) || isCode(value, hindrance)
