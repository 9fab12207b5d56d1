import { pageFacts } from './embedded-data.ts'
import { landmarks } from '../dom/selectors.ts'

export interface Account {
  /** Salted SHA-256, hex. */
  key: string
  /** `a…@e….com`; null where the page does not show it. */
  masked: string | null
}

/**
 * Which account the page belongs to, without saying whose: a salted hash and a masked address.
 * Errors: null where the page does not say, or where hashing is not to be had. Source: portal.md §3.
 */
export async function readAccount(document: Document, salt: string): Promise<Account | null> {
  const mail = shownMail(document)
  const marker = pageFacts(document).id || mail?.toLowerCase()
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

/** As long as RFC 5321 lets its parts be: without an end, a long text would take time by its square. */
const mailAddress = /[^\s@<>"]{1,64}@[^\s@<>"]{1,255}\.[^\s@<>".]{1,63}/

function shownMail(document: Document): string | null {
  for (const place of document.querySelectorAll(landmarks.accountMenu)) {
    const found = mailAddress.exec((place.textContent ?? '').slice(0, 4000))
    if (found) return found[0]
  }
  return null
}

/** First letter of the name and of the host, and the last part of the host; nothing else survives. */
export function maskMail(mail: string): string {
  const [name = '', host = ''] = mail.split('@')
  return `${[...name][0] ?? ''}…@${[...host][0] ?? ''}….${host.split('.').pop() ?? ''}`
}
