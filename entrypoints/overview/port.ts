import { salvage } from '../../lib/background/validation/state-schema.ts'
import { openOptions } from '../../lib/browser/extension.ts'
import { send } from '../../lib/browser/messaging/send.ts'
import { hasAccess } from '../../lib/browser/site-access.ts'
import { localArea, watchArea } from '../../lib/browser/storage.ts'
import { openTab } from '../../lib/browser/tabs.ts'
import { setupSheetKey } from '../../lib/contracts/stored.ts'
import type { Kept } from '../../lib/models/kept.ts'
import type { OverviewPort } from '../../lib/models/overview/overview-model.ts'
import type { PopupStart } from '../../lib/models/popup/popup-model.ts'
import type { PopupPorts } from '../../lib/models/popup/popup-ports.ts'
import { ports } from '../popup/ports.ts'
import { loadKept, watchKept } from '../popup/storage.ts'

/** The undamaged accounts: a damaged one must not hide the others. */
const checked = <K extends Partial<Kept>>(kept: K): K =>
  kept.stored ? { ...kept, stored: salvage(kept.stored, Date.now()).state } : kept

/** What the popup's home begins with, and the list of devices as it is stored. */
export async function loadStart(): Promise<{ begin: PopupStart; sheet: unknown }> {
  const [{ kept }, items, access] = await Promise.all([
    loadKept(),
    localArea().get([setupSheetKey]),
    hasAccess(),
  ])
  const place = { view: 'home' } as const
  const choice = { application: null, platform: null }
  const online = navigator.onLine
  return {
    begin: { kept: checked(kept), access, online, place, choice, search: '' },
    sheet: items[setupSheetKey],
  }
}

/** Connects the popup's home to the browser; this page stays open where the popup closes. */
export const homePorts: PopupPorts = {
  ...ports,
  closePopup: () => undefined,
  watch: (changed) => watchKept((part) => changed(checked(part))),
}

/** Connects the overview to the browser. */
export const port: OverviewPort = {
  now: () => new Date(),
  token: () => crypto.randomUUID(),
  saveSheet: (sheet) => localArea().set({ [setupSheetKey]: sheet }),
  watchSheet: (changed) =>
    void watchArea('local', (after) => {
      if (setupSheetKey in after) changed(after[setupSheetKey])
    }),
  send,
  openTab,
  openOptions,
  print: () => print(),
}
