import { portalHost, portalOrigin } from '../../domain/portal-addresses.ts'
import { googlePlay, storeKinds, stores } from '../../domain/stores.ts'
import { mask } from './mask.ts'
import { labels } from '../portal-labels.ts'
import { otherView, otpDialog, otpField } from '../dom/marks.ts'
import { selectors } from '../dom/selectors.ts'
import { isProductName } from '../text/product-name.ts'
import { plainWords } from './plain-words.ts'

const known = new Set(
  [
    ...Object.values(labels).flatMap(Object.keys),
    'Windows',
    'Mac',
    'macOS',
    'Android',
    'iOS',
    'App Store',
    'Google Play',
    'My Kaspersky',
  ].map((text) => text.toLowerCase()),
)
// Words of our own selectors: classes and ids that are public.
const ours = new Set(
  Object.values(selectors)
    .flatMap((selector) => selector.match(/[.#][a-z][\w-]*/gi) ?? [])
    .map((word) => word.slice(1)),
)
const routes =
  /^\/(?:MyLicenses|MyDownloads|MyDevices|MyPasswords|MyKids|MyAccount|dashboard)?\/?$/i
const publicHosts = new Set([
  portalHost,
  googlePlay.host,
  ...storeKinds.map((kind) => stores[kind].host),
])

/** A text as it may be saved: public labels stay, and every product gets the same name. */
export function scrubText(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (known.has(line.toLowerCase())) return line
  return isProductName(line) ? 'Kaspersky Plus' : mask(text)
}

/** The first word of a path, which names a part of the site. What follows may name a person. */
export const scrubRoute = (path: string) =>
  /^\/[a-z]{0,30}(?:\/|$)/i.test(path)
    ? plainWords(path.replace(/^(\/[a-z]*\/).+/i, '$1')) + (/^\/[a-z]*\/./i.test(path) ? 'x' : '')
    : '/x'

/**
 * The host of a link, if it is a store, the portal or another of Kaspersky's own; of any other host
 * nothing.
 */
function scrubAddress(written: string): string {
  try {
    const { protocol, hostname, pathname, search, hash } = new URL(written, portalOrigin)
    if (protocol !== 'https:') return 'x:'
    const family = /\.?(kaspersky\.com|kaspersky-labs\.com)$/.exec(hostname)?.[1]
    const host = publicHosts.has(hostname) ? hostname : family ? `x.${family}` : 'x.example'
    const path = hostname === portalHost && routes.test(pathname) ? pathname : scrubPath(pathname)
    return `https://${host}${path}${mask(search)}${hash ? '#x' : ''}`
  } catch {
    return 'x:'
  }
}

/** The form of a store's path is public, and its ids are not needed. */
const scrubPath = (path: string) =>
  path.replace(/[^/]+/g, (part) =>
    /^(?:app|id\d+|detail|details|store|apps)$/.test(part) ? part.replace(/\d/g, '1') : mask(part),
  )

// The cookie banner's ids are public (portal.md §4.1). Their beginning tells that it is no dialog
// of the portal.
const cookieBanner = /^CybotCookiebotDialog/
const words = (value: string) =>
  value
    .split(/\s+/)
    .filter(Boolean)
    .map((word) =>
      word.includes(otherView)
        ? otherView
        : cookieBanner.test(word)
          ? 'CybotCookiebotDialog'
          : ours.has(word)
            ? word
            : mask(word),
    )
    .join(' ')
const oneOf =
  (...values: string[]) =>
  (value: string) =>
    values.includes(value) ? value : null
const flag = oneOf('true', 'false')
// ARIA attributes that say what a part of a page is.
const roles =
  `alert alertdialog article banner button cell checkbox columnheader combobox complementary contentinfo dialog form grid
  gridcell group heading img link list listbox listitem main menu menubar menuitem meter navigation none note option
  presentation progressbar radio radiogroup region row rowgroup rowheader search status switch tab table tablist tabpanel
  textbox toolbar tooltip tree treeitem`.split(/\s+/)

/**
 * The value of each attribute as it may be saved. An attribute that is not listed is left out, with
 * its name.
 */
const attributes: Record<string, (value: string) => string | null> = {
  class: words,
  id: words,
  role: oneOf(...roles),
  type: oneOf(
    'button',
    'submit',
    'text',
    'email',
    'password',
    'checkbox',
    'radio',
    'search',
    'tel',
    'number',
    'hidden',
  ),
  name: (value) => (value.includes(otpField) ? otpField : mask(value)),
  analyticsmodalname: (value) => (value.includes(otpDialog) ? otpDialog : mask(value)),
  autocomplete: oneOf('one-time-code', 'username', 'current-password', 'off', 'on'),
  lang: (value) => (/^[a-z]{2}(?:-(?:[A-Z]{2}|Hans|Hant))?$/.test(value) ? value : null),
  dir: oneOf('rtl', 'ltr', 'auto'),
  hidden: () => '',
  open: () => '',
  'data-os': oneOf('1', '2', '3', '4'),
  'aria-hidden': flag,
  'aria-modal': flag,
  'aria-checked': flag,
  'aria-selected': flag,
  'aria-pressed': flag,
  'aria-current': flag,
  'aria-expanded': flag,
  href: scrubAddress,
  datetime: (value) => (/^\d{4}-\d\d-\d\d/.test(value) ? '2030-01-01' : ''),
  width: mask,
  height: mask,
}

/**
 * The attribute as it may be saved; null = left out. Hooks (`data-at-…`) keep the plain words of
 * their value.
 */
export function scrubAttribute(name: string, value: string): string | null {
  if (/^(?:data-)?at(?:-?selector|-menu)$|^data-at-selector$/.test(name)) return plainWords(value)
  const clean = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  return clean ? clean(value) : null
}

const standardTags = new Set(
  `a abbr address area article aside b bdi bdo blockquote body br button canvas caption cite code col colgroup data dd
  details dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img
  input ins kbd label legend li main map mark menu meter nav ol optgroup option output p picture pre progress q s samp
  search section select slot small span strong sub summary sup svg table tbody td textarea tfoot th thead time tr u ul var
  wbr`.split(/\s+/),
)

/**
 * A tag as it may be saved; null = the element is left out. A tag of the portal's own is treated
 * like a hook's name, word by word.
 */
export function scrubTag(tag: string): string | null {
  if (standardTags.has(tag)) return tag
  return /^[a-z][a-z-]{0,38}$/.test(tag) ? plainWords(tag) : null
}
