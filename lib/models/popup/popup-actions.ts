import type { KeptAnswers } from '../../domain/answers/kept-answers.ts'
import { subscriptionsPage } from '../../domain/portal-addresses.ts'
import type { Platform } from '../../domain/platform.ts'
import type { GuideJob } from '../../contracts/companion-brief.ts'
import type { NoAnswer } from '../../contracts/messages.ts'
import { guideOrPortal, guideTo } from '../guide-to.ts'
import { newsNumber } from './whats-new.ts'
import type { Chosen } from '../offers.ts'
import type { Place } from './navigation.ts'
import type { PopupPorts } from './popup-ports.ts'
import type { PopupSignals } from './popup-signals.ts'

/** Changing the view in the popup. */
export function navigationActions({ place, search, choice, devicesWanted }: PopupSignals) {
  const go = (next: Place) => {
    place.value = next
    if (next.view === 'downloads')
      choice.value = { application: next.application, platform: next.platform }
  }
  return {
    go,
    /**
     * Opens a subscription, or with null all applications, at the application and device that were
     * chosen last.
     */
    openDownloads: (subscription: string | null, chosen: Partial<Chosen> = {}) =>
      go({ view: 'downloads', subscription, ...choice.value, ...chosen }),
    /**
     * Opens the questions about a subscription (null = something that is not in the list), or about
     * one download of it.
     */
    openAnswers: (subscription: string | null, about: Partial<Chosen> = {}) =>
      go({
        view: 'answers',
        subscription,
        application: null,
        platform: null,
        given: {},
        fresh: false,
        before: place.value,
        ...about,
      }),
    /** Goes back to the devices of the open subscription, to choose another one. */
    otherDevice(): void {
      const at = place.value
      const subscription = 'subscription' in at ? at.subscription : null
      go({ view: 'downloads', subscription, application: null, platform: null })
      devicesWanted.value = true
    },
    /**
     * For Esc and the back gesture. False = there is nothing to go back to, and the browser may
     * close the popup.
     */
    back(): boolean {
      const at = place.value
      if (at.view === 'answers') place.value = at.before
      else if (at.view !== 'home') place.value = { view: 'home' }
      else if (search.value) search.value = ''
      else return false
      return true
    },
  }
}

/** Actions that leave the popup, which then closes. */
export function leavingActions(ports: PopupPorts, { place }: PopupSignals) {
  const openLink = async (url: string) => {
    await ports.openTab(url)
    ports.closePopup()
  }
  return {
    openLink,
    openPortal: () => openLink(subscriptionsPage),
    openOptions: () => ports.openOptions(),
    async openOverview(): Promise<void> {
      await ports.openOverview()
      ports.closePopup()
    },
    async reloadTab(tab: number): Promise<void> {
      await ports.reloadTab(tab)
      ports.closePopup()
    },
    /** Shows one of the other guides on the portal's page. */
    async showGuide(job: GuideJob): Promise<void> {
      await guideTo(ports, job)
      ports.closePopup()
    },
    async showWhere(application: string | null, platform: Platform | null): Promise<void> {
      const at = place.value
      const subscription = at.view === 'downloads' ? at.subscription : null
      await guideOrPortal(ports, { subscription, application, platform })
      ports.closePopup()
    },
  }
}

/** The user's answers to what the popup asks or says. */
export function answerActions(ports: PopupPorts, { access, kept, asked }: PopupSignals) {
  const heard = (reply: null | NoAnswer) => {
    if (reply) asked.value = { kind: reply }
  }
  return {
    /** True = granted. A browser that does not even ask counts as a no. */
    async allowAccess(): Promise<boolean> {
      access.value = await ports.requestAccess().catch(() => false)
      return access.value
    },
    /**
     * Keeps what the user said of a subscription; null = forget it. If the worker does not answer,
     * nothing is kept, and the popup says so.
     */
    async keepAnswers(subscription: string, answers: KeptAnswers | null): Promise<void> {
      heard(await ports.send('keep-answers', { subscription, answers }))
    },
    async accountSwitchSeen(): Promise<void> {
      heard(await ports.send('account-switch-seen', {}))
    },
    async newsSeen(): Promise<void> {
      kept.value = { ...kept.value, newsSeen: newsNumber }
      await ports.saveNewsSeen(newsNumber)
    },
    async partLostSeen(): Promise<void> {
      kept.value = { ...kept.value, partLostSeen: true }
      await ports.savePartLostSeen()
    },
    async chooseDevice(platform: Platform): Promise<void> {
      kept.value = { ...kept.value, settings: { ...kept.value.settings, thisDevice: platform } }
      await ports.saveThisDevice(platform)
    },
  }
}
