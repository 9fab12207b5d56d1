/**
 * What a page may say, in every language several ways. `…Label` stands before a value ("Valid
 * until" : 5 May), the others are whole sentences. {d} a day, {n} a number, {u} of {t} a pair, {p}
 * a product, {s} a system, {w} a person.
 */
export const topics = [
  'subscriptions',
  'total',
  'none',
  'more',
  'expiresLabel',
  'expires',
  'expiredLabel',
  'expiredOn',
  'expired',
  'active',
  'notActivated',
  'activateLabel',
  'activateBefore',
  'renewsLabel',
  'renews',
  'paymentLabel',
  'keptLabel',
  'kept',
  'sinceLabel',
  'autoOn',
  'autoOff',
  'free',
  'trial',
  'blocked',
  'suspended',
  'shared',
  'sharedBy',
  'state',
  'devices',
  'devicesPair',
  'users',
  'usersPair',
  'of',
  'included',
  'details',
  'renew',
  'manage',
  'offer',
  'alsoLike',
  'buy',
  'tryFree',
  'downloads',
  'download',
  'downloadTitle',
  'downloadFor',
  'otherDownloads',
  'scan',
  'sendLink',
  'appStore',
  'signIn',
  'email',
  'password',
  'signOut',
  'terms',
  'accept',
  'continue',
  'code',
  'security',
  'twoStep',
  'myDevices',
  'orders',
  'help',
  'shop',
  'cookies',
  'acceptAll',
  'privacy',
  'close',
  'error',
] as const
export type Topic = (typeof topics)[number]
export type Phrases = Record<Topic, readonly string[]>

function waysIn(text: string): Record<string, string[]> {
  const lines = text.trim().split('\n')
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [
        line.slice(0, at).trim(),
        line
          .slice(at + 1)
          .split('|')
          .map((way) => way.trim()),
      ]
    }),
  )
}

/** Throws where a topic is missing, unknown or empty. */
function whole(said: Record<string, readonly string[]>): Phrases {
  const missing = topics.filter((topic) => !said[topic]?.every((way) => way !== ''))
  const unknown = Object.keys(said).filter((topic) => !topics.some((known) => known === topic))
  if (missing.length > 0 || unknown.length > 0)
    throw new Error(`Phrases missing: ${missing.join()}; unknown: ${unknown.join()}.`)
  return said as Phrases
}

/** Reads lines of `topic: one way | another way`. */
export const phrases = (text: string): Phrases => whole(waysIn(text))

/** A language's phrases with those of a country in their place. */
export const changed = (base: Phrases, text: string): Phrases => whole({ ...base, ...waysIn(text) })
