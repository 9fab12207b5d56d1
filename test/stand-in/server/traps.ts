import type { Initiator, Trap } from './ledger.ts'

const stranger = (by: Initiator) => by === 'content-script' || by === 'worker' || by === 'unknown'

/**
 * Addresses that nobody but the user, by a press, may ask for; and those that an extension may
 * never ask for.
 */
const traps: { name: string; path: RegExp; anybody: boolean }[] = [
  { name: 'term-started', path: /^\/AlmostDone\/Download/i, anybody: true },
  { name: 'download-started', path: /[?&]startDownload=/i, anybody: true },
  {
    name: 'forbidden-path',
    path: /^\/(?:MyAccountApi|api\/config\/common|SignIn\/|MyDevices\/api\/)/i,
    anybody: false,
  },
]

/**
 * The traps that a request springs. A trap with `by: 'navigation'` can be a press of the user's
 * own.
 */
export function sprung(method: string, path: string, by: Initiator): Omit<Trap, 'time'>[] {
  const found = traps
    .filter((trap) => trap.path.test(path) && (trap.anybody || stranger(by)))
    .map(({ name }) => ({ name, by, detail: path }))
  const posted = method !== 'GET' && method !== 'HEAD' && stranger(by)
  return posted ? [...found, { name: 'not-a-get', by, detail: `${method} ${path}` }] : found
}
