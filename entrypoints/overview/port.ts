import { salvage } from '../../lib/background/validation/state-schema.ts'
import { openOptions } from '../../lib/browser/extension.ts'
import { send } from '../../lib/browser/messaging/send.ts'
import { localArea, watchArea } from '../../lib/browser/storage.ts'
import { openTab } from '../../lib/browser/tabs.ts'
import { setupSheetKey } from '../../lib/contracts/stored.ts'
import type { OverviewPort, OverviewStart } from '../../lib/models/overview/overview-model.ts'
import type { Kept } from '../../lib/models/kept.ts'
import { loadKept, watchKept } from '../popup/storage.ts'

/** The undamaged accounts: a damaged one must not hide the others. */
const checked = <K extends Partial<Kept>>(kept: K): K =>
  kept.stored ? { ...kept, stored: salvage(kept.stored, Date.now()).state } : kept

export async function loadStart(): Promise<OverviewStart> {
  const [{ kept }, items] = await Promise.all([loadKept(), localArea().get([setupSheetKey])])
  return { kept: checked(kept), sheet: items[setupSheetKey] }
}

/** Connects the overview to the browser. */
export const port: OverviewPort = {
  now: () => new Date(),
  token: () => crypto.randomUUID(),
  watch: (changed) => void watchKept((part) => changed(checked(part))),
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
