import { extensionVersion, projectPage } from '../../lib/browser/extension.ts'
import {
  canNotify,
  giveUpNotifications,
  notificationsGranted,
  requestNotifications,
} from '../../lib/browser/notifications.ts'
import { localArea, sessionArea, syncedItems, watchArea } from '../../lib/browser/storage.ts'
import { send } from '../../lib/browser/messaging/send.ts'
import { readSettings, watchSettings, writeSettings } from '../../lib/browser/settings.ts'
import { salvage } from '../../lib/background/validation/state-schema.ts'
import {
  asideKey,
  deviceSettingsKey,
  maskedNamesKey,
  newsSeenKey,
  nicknamesKey,
  saltKey,
  setupSheetKey,
  stateKey,
} from '../../lib/contracts/stored.ts'
import type { OptionsPort } from '../../lib/models/options/options-model.ts'
import { saveFile } from '../../lib/models/save-file.ts'

const stored = async (key: string) => (await localArea().get([key]))[key]

/**
 * Checks the areas again after the worker says that it has forgotten, rather than believe it. The
 * worker makes a new salt at once, which says nothing; the old one must be gone.
 */
async function isAnythingLeft(saltBefore: unknown): Promise<boolean> {
  const [local, session, synced] = await Promise.all([
    localArea().get([asideKey, deviceSettingsKey, nicknamesKey, newsSeenKey, setupSheetKey]),
    sessionArea().get([maskedNamesKey]),
    syncedItems(),
  ])
  const sameSalt = saltBefore !== undefined && (await stored(saltKey)) === saltBefore
  return (
    sameSalt ||
    (await isAnyoneKnown()) ||
    [local, session, synced].some((items) => Object.keys(items).length > 0)
  )
}

/**
 * The worker keeps times without accounts, so that the portal is not asked again at once. They name
 * nobody.
 */
async function isAnyoneKnown(): Promise<boolean> {
  const kept = await stored(stateKey)
  if (kept === undefined) return false
  const { state, lost } = salvage(kept, Date.now())
  return lost !== null || Object.values(state.accounts).some(({ reading }) => reading !== undefined)
}

async function forget() {
  const saltBefore = await stored(saltKey)
  await send('forget-everything', {}) // answered or not: the areas tell
  if (canNotify()) await giveUpNotifications()
  return { left: await isAnythingLeft(saltBefore) }
}

/** The form asks for what it needs. Nothing personal is filled in. */
const feedbackForm = (project: string | null) => project && `${project}/issues/new/choose`

/** Connects the options page to the browser. */
export const port: OptionsPort = {
  version: extensionVersion(),
  feedback: feedbackForm(projectPage()),
  now: () => new Date(),
  settings: { read: readSettings, save: writeSettings, watch: watchSettings },
  state: {
    async read() {
      const kept = await stored(stateKey)
      return kept === undefined ? null : salvage(kept, Date.now()).state
    },
    watch: (changed) => watchArea('local', (after) => stateKey in after && changed()),
  },
  names: {
    async masked() {
      const [names] = Object.values(await sessionArea().get([maskedNamesKey]))
      return (names ?? {}) as Record<string, string>
    },
    given: async () => ((await stored(nicknamesKey)) ?? {}) as Record<string, string>,
    save: (names) => localArea().set({ [nicknamesKey]: names }),
  },
  notifications: canNotify()
    ? {
        granted: notificationsGranted,
        ask: requestNotifications,
      }
    : null,
  forget,
  saveFile: ({ name, type, text }) =>
    saveFile(document, { name, content: new Blob([text], { type }) }),
}
