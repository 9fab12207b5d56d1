import { browser } from '../../lib/browser/api.ts'
import { watchArea } from '../../lib/browser/storage.ts'
import { send } from '../../lib/browser/messaging/send.ts'
import { readSettings, watchSettings, writeSettings } from '../../lib/browser/settings.ts'
import { checkState } from '../../lib/background/validation/state-schema.ts'
import {
  asideKey,
  deviceSettingsKey,
  maskedNamesKey,
  saltKey,
  stateKey,
} from '../../lib/contracts/stored.ts'
import type { OptionsPort } from '../../lib/models/options/options-model.ts'
import { saveFile } from '../../lib/models/save-file.ts'

const notify = { permissions: ['notifications' as const] }

/** Safari has no notifications, and its manifest does not ask for them. */
const hasNotifications = () =>
  browser.runtime.getManifest().optional_permissions?.includes('notifications') === true

const salt = async () => (await browser.storage.local.get(saltKey))[saltKey]

/**
 * The areas once more, after the worker says that it has forgotten: its word is not taken for it.
 * It makes a new salt at once, which says nothing; the old one must be gone.
 */
async function isAnythingLeft(saltBefore: unknown): Promise<boolean> {
  const [local, session, synced] = await Promise.all([
    browser.storage.local.get([asideKey, deviceSettingsKey]),
    browser.storage.session.get(maskedNamesKey),
    browser.storage.sync?.get(null) ?? {},
  ])
  const sameSalt = saltBefore !== undefined && (await salt()) === saltBefore
  return (
    sameSalt ||
    (await isAnyoneKnown()) ||
    [local, session, synced].some((items) => Object.keys(items).length > 0)
  )
}

/** The worker keeps bare times, so that the portal is not asked again at once; they name nobody. */
async function isAnyoneKnown(): Promise<boolean> {
  const kept = (await browser.storage.local.get(stateKey))[stateKey]
  if (kept === undefined) return false
  const state = checkState(kept)
  return (
    !state ||
    state.links.length > 0 ||
    Object.values(state.accounts).some(({ reading }) => reading !== undefined)
  )
}

async function forget() {
  const saltBefore = await salt()
  await send('forget-everything', {})
  if (hasNotifications()) await browser.permissions.remove(notify)
  return { left: await isAnythingLeft(saltBefore) }
}

/** The options page's world, as the browser has it. */
export const port: OptionsPort = {
  version: browser.runtime.getManifest().version,
  now: () => new Date(),
  settings: { read: readSettings, save: writeSettings, watch: watchSettings },
  state: {
    async read() {
      return checkState((await browser.storage.local.get(stateKey))[stateKey]) ?? null
    },
    watch: (changed) => watchArea('local', (after) => stateKey in after && changed()),
  },
  notifications: hasNotifications()
    ? {
        granted: () => browser.permissions.contains(notify),
        ask: () => browser.permissions.request(notify),
      }
    : null,
  forget,
  saveFile: ({ name, type, text }) =>
    saveFile(document, { name, content: new Blob([text], { type }) }),
}
