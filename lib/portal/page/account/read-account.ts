import { embeddedData } from '../embedded-data.ts'
import { shownMail } from './shown-mail.ts'

export interface Account {
  /** Salted SHA-256, hex. */
  key: string
  /** `a…@e….com`; null where the page does not show it. */
  masked: string | null
}

/**
 * Which account the page belongs to, without saying whose: a salted hash and a masked address.
 * `before`: by salt, the hash of the address that this document showed first; '' = of another one
 * since: somebody else signed in, and the id that the page was sent with is void.
 * Errors: null where the page does not say. Source: portal.md §3.
 */
export async function readAccount(
  document: Document,
  salt: string | null,
  inBar?: (document: Document) => Set<string>,
  before: Record<string, string> = {},
): Promise<Account | null> {
  const { subtle } = crypto
  if (!salt) return null
  const hash = async (marker: string) =>
    new Uint8Array(
      await subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${marker}`)),
    ).reduce((hex, byte) => hex + (byte + 256).toString(16).slice(1), '')
  const mail = shownMail(document, inBar)
  const byMail = mail && (await hash(mail))
  // Without the closer look an address may have a neighbour's letters at its end.
  if (byMail && inBar) before[salt] = (before[salt] ?? byMail) === byMail ? byMail : ''
  const { id } = embeddedData(document)
  const key = id && before[salt] !== '' ? await hash(id) : byMail
  return key ? { key, masked: mail && maskMail(mail) } : null
}

/**
 * First letter of the name and of the host, and the last part of the host; nothing else survives.
 * The last part is cut, so that a page cannot write a sentence there.
 */
export function maskMail(mail: string): string {
  const [, name = '', host = '', end = ''] = /^(.?).*@(?=(.?))(?:.*\.)?(.{0,10})/su.exec(mail) ?? []
  return `${name}…@${host}….${end}`
}
