import type { Reminder } from '../contracts/reminder.ts'
import { anyProduct } from '../domain/catalogue/brand.ts'
import { quoted } from '../domain/quoted.ts'
import { browser } from './api.ts'
import { dateWords } from './date-words.ts'
import { plural, word } from './i18n.ts'
import { speakAsSet } from './language.ts'

// Safari has no notifications. Elsewhere they are there once the user has granted them.
const api = () => browser.notifications as typeof browser.notifications | undefined

const permission = { permissions: ['notifications' as const] }

/**
 * Whether this build can ask for notifications: Safari has none, and its manifest does not ask for
 * them.
 */
export const canNotify = (): boolean =>
  browser.runtime.getManifest().optional_permissions?.includes('notifications') === true

/** Call it only inside a click. False = the user said no. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(permission)

export const giveUpNotifications = (): Promise<boolean> => browser.permissions.remove(permission)

export const notificationsGranted = async (): Promise<boolean> =>
  api() !== undefined && (await browser.permissions.contains(permission))

/** Shows reminders as the browser's notifications. `show` rejects where the browser refuses. */
export const notifier = {
  ready: notificationsGranted,
  shown: async (): Promise<string[]> => Object.keys((await api()?.getAll()) ?? {}),
  show: async (id: string, reminder: Reminder): Promise<void> => {
    await speakAsSet()
    const note = {
      type: 'basic' as const,
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      // A notification stands apart from the portal's page, so a sentence in place of the product's
      // name would look like our own words.
      title: word('notify_title', quoted(reminder.product) ?? anyProduct),
      message: message(reminder),
    }
    try {
      await api()?.create(id, {
        ...note,
        buttons: [{ title: word('state_open_portal') }],
      } as typeof note)
    } catch {
      await api()?.create(id, note) // Firefox has no buttons: there the notification itself is the button
    }
  },
  clear: async (id: string) => api()?.clear(id),
}

/** Removes every reminder from the screen, because it names what was bought. */
export async function withdrawReminders(): Promise<void> {
  await Promise.all((await notifier.shown()).map(notifier.clear))
}

function message({ on, days }: Reminder): string {
  const date = dateWords(on)
  if (days === 0) return word('notify_today', date)
  return days === 1 ? word('notify_tomorrow', date) : plural('notify_days', days, date)
}

const listening = { yet: false }

/**
 * Calls back when the user presses a reminder or its button. Call it in the worker's first turn. A
 * browser that has the API only once it is granted is listened to from then on.
 */
export function watchReminderPresses(pressed: () => void): void {
  listenOnce(pressed)
  browser.permissions.onAdded?.addListener(() => listenOnce(pressed))
}

function listenOnce(pressed: () => void): void {
  const notifications = api()
  if (!notifications || listening.yet) return
  listening.yet = true
  const press = (id: string) => {
    void notifications.clear(id)
    pressed()
  }
  notifications.onClicked.addListener(press)
  notifications.onButtonClicked?.addListener(press)
}
