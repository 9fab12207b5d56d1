import type { Badge, BadgeLine } from '../contracts/badge.ts'
import { browser } from './api.ts'
import { plural, word } from './i18n.ts'
import { speakAsSet } from './language.ts'

function sentence(line: BadgeLine): string {
  switch (line.kind) {
    case 'expiring':
      return plural('badge_expiring', line.count)
    case 'expired':
      return plural('badge_expired', line.count)
    case 'other':
      return plural('badge_other', line.count)
    case 'somebody-else':
      return word('badge_somebody_else')
    case 'no-access':
      return word('badge_no_access')
    case 'wrong-download':
      return word('badge_wrong_download')
    case 'reload':
      return word('badge_reload')
    default:
      return line satisfies never
  }
}

/**
 * Sets badge and title of the toolbar icon, for every tab or for one. Errors: none; a tab may be
 * gone, and some browsers lack a part of the API.
 */
export async function showBadge({ text, lines }: Badge, tabId?: number): Promise<void> {
  await speakAsSet()
  const where = tabId === undefined ? {} : { tabId }
  const title = [word('extensionShortName'), ...lines.map(sentence)].join('\n')
  const steps = [
    browser.action.setTitle({ title, ...where }),
    browser.action.setBadgeText?.({ text, ...where }),
    browser.action.setBadgeBackgroundColor?.({ color: '#8a4b00', ...where }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff', ...where }),
  ]
  await Promise.allSettled(steps)
}
