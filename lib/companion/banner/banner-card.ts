import { isAppleMobile } from '../../domain/device-kinds.ts'
import type { Platform } from '../../domain/platform.ts'
import { word, type WordKey } from '../../browser/i18n.ts'
import { type CompanionBrief, mayBeMac } from '../../contracts/companion-brief.ts'
import { button, make, signature } from '../create-element.ts'
import { productIcon } from '../product-icon.ts'

export type BannerBrief = Extract<CompanionBrief, { show: 'banner' }>

interface BannerActions {
  showWhere(): void
  thisIsAMac(): void
  notNow(): void
}

/**
 * The card: what went wrong, one plain link as the way out, and two ways to dismiss it. Nothing in
 * it acts by itself. Where there is little room the note is left out, unless only the note names
 * the application.
 */
export function bannerCard(brief: BannerBrief, actions: BannerActions): HTMLElement {
  const words = make(
    'div',
    { class: 'words' },
    signature(),
    make('p', { class: 'title', text: title(brief) }),
    make('p', { class: brief.url ? 'note' : 'hint', text: note(brief) }),
  )
  const line = make(
    'div',
    { class: 'line' },
    productIcon(),
    words,
    make('div', { class: 'actions' }, ...ways(brief, actions)),
  )
  const card = make(
    'section',
    { class: 'card', role: 'status', label: word('companion_label') },
    line,
    ...leaveDesktopSite(brief),
  )
  card.addEventListener('keydown', (event) => leaveOnEscape(event, actions))
  return card
}

/**
 * Keys arrive here only while the focus is in the card. This Esc was for us, so the page's own
 * dialog stays open.
 */
function leaveOnEscape(event: KeyboardEvent, { notNow }: BannerActions): void {
  if (event.key !== 'Escape' || event.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  notNow()
}

function title({ device, offered, cause }: BannerBrief): string {
  const { platform, certainty } = device
  if (offered === 'macos' && cause === 'desktop-site')
    return word(platform === 'ipados' ? 'companion_title_ipad' : 'companion_title_mac')
  // A narrow window may be an iPhone's or an iPad's (devices.md §5).
  if (platform === 'ios' && certainty !== 'sure')
    return word('companion_title_unnamed', platformName(offered))
  return word('companion_title', platformName(offered), platformName(platform as Platform))
}

const platformName = (platform: Platform) => word(`platform_${platform}` as WordKey)

function note({ application, chosenBy, url, remedy }: BannerBrief): string {
  if (remedy === 'none') return word('reason_no_app_for_platform')
  if (application === null) return word('companion_note_unnamed')
  if (chosenBy === 'account') return word('companion_note_account', application)
  if (chosenBy === 'main') return word('companion_note_main', application)
  return word(url ? 'companion_note_dialog' : 'companion_note_dialog_no_link', application)
}

function ways(brief: BannerBrief, actions: BannerActions): HTMLElement[] {
  const mac = mayBeMac(brief) ? [button(word('companion_this_is_a_mac'), actions.thisIsAMac)] : []
  return [...wayTo(brief, actions), ...mac, button(word('companion_not_now'), actions.notNow)]
}

function wayTo({ application, url, remedy }: BannerBrief, actions: BannerActions): HTMLElement[] {
  if (remedy === 'none') return []
  return application !== null && url !== null
    ? [storeLink(application, url)]
    : [button(word('companion_show_where'), actions.showWhere, true)]
}

/**
 * No `target`: browsers on iOS fail on it or leave an empty tab behind (`ain/smartbanner.js` issue
 * 128).
 */
function storeLink(application: string, url: string): HTMLElement {
  const link = make('a', {
    class: 'button main',
    href: url,
    text: word('companion_get', application),
  })
  link.rel = 'noreferrer'
  return link
}

/**
 * How to leave the desktop site. Apple's names are "Request Mobile Website" (page menu) and
 * "Request Desktop Website" › "All Websites" (Settings › Apps › Safari since iPadOS 18):
 * `infor-design/enterprise` issue 4855 and `serbanghita/Mobile-Detect` issue 939 for the switch,
 * the public copies of Apple's settings screens on GitHub for "Apps".
 * The symbol of the page menu differs between versions (aA, later a page), so it is described by
 * its place.
 */
function leaveDesktopSite(brief: BannerBrief): HTMLElement[] {
  if (brief.cause !== 'desktop-site') return []
  const steps: WordKey[] = isAppleMobile(brief.device.platform)
    ? ['companion_mobile_once', 'companion_mobile_always']
    : ['companion_mobile_other']
  const list = make('ol', {}, ...steps.map((key) => make('li', { text: word(key) })))
  return [make('details', {}, make('summary', { text: word('companion_mobile_title') }), list)]
}
