import type { Platform } from '../../domain/platform.ts'
import { newsNumber } from './news.ts'
import type { Choice, Place } from './navigation.ts'
import type { PopupPorts } from './popup-ports.ts'
import type { PopupSignals } from './popup-signals.ts'

/** Where the account's subscriptions are, on the portal (portal.md §2). */
export const portalAddress = 'https://my.kaspersky.com/MyLicenses'

/** Moving about in the popup. */
export function navigationActions({ place, search, choice }: PopupSignals) {
  const go = (next: Place) => {
    place.value = next
    if (next.view === 'downloads')
      choice.value = { application: next.application, platform: next.platform }
  }
  return {
    go,
    /** Opens a subscription, or with null all applications, at the application and device chosen last. */
    openDownloads: (subscription: string | null, chosen: Partial<Choice> = {}) =>
      go({ view: 'downloads', subscription, ...choice.value, ...chosen }),
    /** Esc and the back gesture. False = there is nothing to go back to: the browser may close the popup. */
    back(): boolean {
      if (place.value.view !== 'home') place.value = { view: 'home' }
      else if (search.value) search.value = ''
      else return false
      return true
    },
  }
}

/** What leads out of the popup, which then closes. */
export function leavingActions(ports: PopupPorts, { place }: PopupSignals) {
  const openLink = async (url: string) => {
    await ports.openTab(url)
    ports.closePopup()
  }
  return {
    openLink,
    openPortal: () => openLink(portalAddress),
    openOptions: () => ports.openOptions(),
    async reloadTab(tab: number): Promise<void> {
      await ports.reloadTab(tab)
      ports.closePopup()
    },
    async showWhere(application: string | null, platform: Platform | null): Promise<void> {
      const at = place.value
      const subscription = at.view === 'downloads' ? at.subscription : null
      const reply = await ports
        .send('show-where', { subscription, application, platform })
        .catch(() => ({ shown: false }))
      if (!reply.shown) await ports.openTab(portalAddress) // the steps can't be shown; the place still can
      ports.closePopup()
    },
  }
}

/** The user's answers to what the popup asks or says. */
export function answerActions(ports: PopupPorts, { access, kept }: PopupSignals) {
  return {
    /** True = granted. A browser that will not even ask is a no. */
    async allowAccess(): Promise<boolean> {
      access.value = await ports.requestAccess().catch(() => false)
      return access.value
    },
    async accountSwitchSeen(): Promise<void> {
      await ports.send('account-switch-seen', {})
    },
    async newsSeen(): Promise<void> {
      kept.value = { ...kept.value, newsSeen: newsNumber }
      await ports.saveNewsSeen(newsNumber)
    },
    async chooseDevice(platform: Platform): Promise<void> {
      kept.value = { ...kept.value, settings: { ...kept.value.settings, thisDevice: platform } }
      await ports.saveThisDevice(platform)
    },
  }
}
