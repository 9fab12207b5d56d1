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
 * Errors: null where the page does not say, or where hashing is not to be had. Source: portal.md
 * §3.
 */
export async function readAccount(
  document: Document,
  salt: string,
  inBar?: (document: Document) => Set<string>,
): Promise<Account | null> {
  const mail = shownMail(document, inBar)
  const marker = embeddedData(document).id || mail
  const subtle = globalThis.crypto?.subtle
  if (!marker || !salt || !subtle) return null
  const bytes = new Uint8Array(
    await subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${marker}`)),
  )
  return {
    key: [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    masked: mail ? maskMail(mail) : null,
  }
}

/**
 * First letter of the name and of the host, and the last part of the host; nothing else survives.
 * The last part is cut, so that a page cannot write a sentence there.
 */
export function maskMail(mail: string): string {
  const [, name = '', host = '', end = ''] = /^(.?).*@(?=(.?))(?:.*\.)?(.{0,10})/su.exec(mail) ?? []
  return `${name}…@${host}….${end}`
}
