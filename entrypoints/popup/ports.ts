import { requestAccess, watchAccess } from '../../lib/browser/site-access.ts'
import { openOptions } from '../../lib/browser/extension.ts'
import { openOwnPage, openTab, reloadTab } from '../../lib/browser/tabs.ts'
import { localArea, sessionArea } from '../../lib/browser/storage.ts'
import { readDeviceFacts } from '../../lib/browser/navigator-facts.ts'
import { send } from '../../lib/browser/messaging/send.ts'
import { writeSettings } from '../../lib/browser/settings.ts'
import { newsSeenKey, partLostSeenKey, popupPlaceKey } from '../../lib/contracts/stored.ts'
import type { PopupPorts } from '../../lib/models/popup/popup-ports.ts'
import { saveFile } from '../../lib/models/save-file.ts'
import { watchKept } from './storage.ts'

/** Part of the address of a popup that was opened as a tab to print the code in it. */
export const printMark = '?print'

/** Connects the popup to the browser. */
export const ports: PopupPorts = {
  send,
  watch: watchKept,
  watchAccess,
  watchOnline(changed) {
    const look = () => changed(navigator.onLine)
    const events = ['online', 'offline']
    for (const event of events) addEventListener(event, look)
    return () => events.forEach((event) => removeEventListener(event, look))
  },
  requestAccess,
  reloadTab,
  openTab,
  openOptions,
  openOverview: () => openOwnPage('/overview.html'),
  closePopup: () => window.close(),
  remember: (place) => sessionArea().set({ [popupPlaceKey]: place }),
  saveThisDevice: (thisDevice) => writeSettings({ thisDevice }),
  savePartLostSeen: () => sessionArea().set({ [partLostSeenKey]: true }),
  saveNewsSeen: (number) => localArea().set({ [newsSeenKey]: number }),
  copy: (text) => navigator.clipboard.writeText(text),
  ...('ClipboardItem' in window && {
    copyImage: (picture: Promise<Blob>) =>
      navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]),
  }),
  // A popup closes as soon as the print dialog takes the focus. So the same view opens in a tab of
  // its own.
  print: () => openOwnPage(`/popup.html${printMark}`),
  ...('share' in navigator
    ? { share: (link: { title: string; url: string }) => navigator.share(link) }
    : {}),
  saveFile: (name, content) => saveFile(document, { name, content }),
  deviceFacts: readDeviceFacts,
  now: () => new Date(),
}
