import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'

const now = new Date('2026-11-28T12:00:00Z')

/** What the page of the subscriptions says, read at that time. */
export const readOn = (page: Document, at = now) =>
  readPage(page, new URL('https://my.kaspersky.com/MyLicenses'), at).subscriptions

/** The subscriptions of a drawn page by name, without ids. */
export function listed(body: string, lang = 'en') {
  const page = parse(`<html lang="${lang}"><body><main>${body}</main></body></html>`)
  const subscriptions = readOn(page)
  if (!subscriptions?.ok) return null
  return Object.fromEntries(
    subscriptions.value.map(({ id, product, ...facts }) => [
      product,
      { ...facts, ...(id ? {} : { id }) },
    ]),
  )
}

export const card = (name: string, ...lines: string[]) =>
  `<article class="c"><h3>${name}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`

/** Of one subscription that is surely active, what else is said. */
export function said(lang: string, active: string, ...lines: string[]) {
  const { activated, expired, ...rest } =
    listed(card('Kaspersky Plus', active, ...lines), lang)?.['Kaspersky Plus'] ?? {}
  return activated && expired === false ? rest : null
}
