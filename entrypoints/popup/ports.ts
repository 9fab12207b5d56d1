import { browser } from '../../lib/browser/api.ts'
import { send } from '../../lib/browser/send.ts'
import { deviceSettingsKey, popupPlaceKey } from '../../lib/sync/stored.ts'
import type { PopupPorts } from '../../lib/view/popup-ports.ts'
import { portalPages } from './portal-pages.ts'
import { watchKept } from './storage.ts'

/** The popup's world, as the browser has it. */
export const ports: PopupPorts = {
  send,
  watch: watchKept,
  watchOnline(changed) {
    for (const event of ['online', 'offline']) addEventListener(event, () => changed(navigator.onLine))
  },
  requestAccess: () => browser.permissions.request({ origins: [portalPages] }),
  reloadTab: (tab) => browser.tabs.reload(tab),
  async openTab(url) {
    await browser.tabs.create({ url })
  },
  openOptions: () => browser.runtime.openOptionsPage(),
  closePopup: () => window.close(),
  remember(place) {
    void browser.storage.session.set({ [popupPlaceKey]: place })
  },
  async saveThisDevice(platform) {
    const kept = (await browser.storage.local.get(deviceSettingsKey))[deviceSettingsKey] as object | undefined
    await browser.storage.local.set({ [deviceSettingsKey]: { ...kept, thisDevice: platform } })
  },
  copy: (text) => navigator.clipboard.writeText(text),
  ...('share' in navigator ? { share: (link: { title: string; url: string }) => navigator.share(link) } : {}),
  saveFile(name, content) {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: name })
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  },
  deviceFacts: () => ({
    userAgent: navigator.userAgent,
    platform: navigator.platform,
    maxTouchPoints: navigator.maxTouchPoints,
    vendor: navigator.vendor,
    hasUserAgentData: 'userAgentData' in navigator,
    hasOrientation: 'orientation' in window,
    screenWidth: screen.width,
    screenHeight: screen.height,
  }),
  now: () => new Date(),
}
