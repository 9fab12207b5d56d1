import type { Link } from '../domain/link.ts'
import type { Platform } from '../domain/platform.ts'
import type { Reading } from '../domain/reading.ts'
import type { Subscription } from '../domain/subscription.ts'
import { classifyLink } from './links.ts'
import { lookAt } from './look.ts'
import type { Look } from './look.ts'
import { dialogKind, guardedKind, headings, pageKind } from './page-kind.ts'
import type { PageKind } from './page-kind.ts'
import { platformsNamed } from './platforms-named.ts'
import { readSession } from './read-session.ts'
import type { Session } from './read-session.ts'

export interface PageReading {
  kind: PageKind
  session: Session
  /** What pressing Download would hand out now; null where the page does not say. */
  offered: Platform | null
  /** The name as shown, cleaned. */
  application: string | null
  links: Link[]
  subscriptions: Reading<Subscription[]> | null
  /** Landmark names, never page text. */
  missing: string[]
}

/**
 * What a page of the portal says. Shape: design.md, Seams. Errors: none; what cannot be read is null, or named in
 * `missing`. Works on any Document, rendered or parsed apart.
 */
export function readPage(document: Document, url: URL): PageReading {
  const nothing: PageReading = { kind: 'unknown', session: 'unknown', offered: null, application: null, links: [], subscriptions: null, missing: [] }
  if (url.protocol !== 'https:' || url.hostname !== 'my.kaspersky.com') return nothing
  const look = lookAt(document)
  const session = readSession(document, look)
  const guarded = guardedKind(look, url)
  if (guarded) return { ...nothing, kind: guarded, session }
  for (const dialog of openDialogs(look)) {
    const kind = dialogKind(look, dialog)
    if (kind) return { ...nothing, kind, session, ...readDialog(look, dialog, kind) }
  }
  return { ...nothing, kind: pageKind(look, url), session }
}

/** Outermost dialogs that show, the topmost (last drawn) first. */
export function openDialogs(look: Look): Element[] {
  const shown = look.all('dialog').filter((dialog) => !dialog.closest('#CybotCookiebotDialog'))
  return shown.filter((dialog) => !shown.some((other) => other !== dialog && other.contains(dialog))).toReversed()
}

function readDialog(look: Look, dialog: Element, kind: PageKind): Partial<PageReading> {
  const brand = look.all('brand', dialog)[0]
  const application = (brand && look.text(brand)) || null
  const links = linksIn(look, dialog, application)
  if (kind !== 'download-dialog') return { application, links }
  const offered = offeredIn(look, dialog)
  return { application, links, offered, missing: [...(application ? [] : ['brand']), ...(offered ? [] : ['offered'])] }
}

/** The one system that the dialog's title names; else the one its text names; two are none. */
function offeredIn(look: Look, dialog: Element): Platform | null {
  const titles = [...dialog.querySelectorAll(headings)].filter(look.shows).map(look.text).join(' ')
  const named = platformsNamed(titles)
  const all = named.length > 0 ? named : platformsNamed(look.text(dialog))
  return all.length === 1 ? (all[0] ?? null) : null
}

function linksIn(look: Look, place: Element, application: string | null): Link[] {
  const found = new Map<string, Link>()
  for (const anchor of place.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const link = look.shows(anchor) ? classifyLink(absolute(anchor)) : null
    if (link && link.kind !== 'portal') found.set(JSON.stringify(link), application ? { ...link, application } : link)
  }
  return [...found.values()]
}

/** As written if that is already absolute, so that nothing hides in the resolving; else against the document's base. */
function absolute(anchor: Element): string {
  const written = (anchor.getAttribute('href') ?? '').trim()
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return written
  try {
    return new URL(written, anchor.baseURI).href
  } catch {
    return ''
  }
}
