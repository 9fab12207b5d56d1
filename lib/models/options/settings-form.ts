import { computed, signal } from '@preact/signals'
import { word } from '../../browser/i18n.ts'
import type { SettingsNow } from '../../browser/settings.ts'
import type { Settings } from '../../contracts/stored.ts'

/** What changing a setting needs from the browser. */
export interface SettingsPort {
  settings: {
    read(): Promise<SettingsNow>
    save(part: Partial<Settings>): Promise<void>
    watch(changed: () => void): void
  }
  /** null = this browser has no notifications. `ask` must be called while the click is handled. */
  notifications: { granted(): Promise<boolean>; ask(): Promise<boolean> } | null
}

/**
 * The settings in force, and how the user changes them. `undefined` = not read yet; null = could
 * not be read.
 */
export function createSettingsForm(port: SettingsPort) {
  const inForce = signal<SettingsNow | null | undefined>(undefined)
  const notificationsGranted = signal<boolean | undefined>(undefined)
  const notice = signal('')
  const reminderNotice = signal('')

  const read = async () => {
    try {
      inForce.value = await port.settings.read()
    } catch {
      inForce.value = null // shown as "could not be read"
    }
  }
  const readGrant = async () => {
    notificationsGranted.value = await port.notifications?.granted()
  }

  const change = async (part: Partial<Settings>) => {
    const before = inForce.value
    notice.value = '' // so that the same sentence is said again
    if (before) inForce.value = { ...before, settings: { ...before.settings, ...part } }
    try {
      await port.settings.save(part)
      notice.value = word('options_saved')
    } catch {
      if (before) inForce.value = before
      notice.value = word('options_not_saved')
    }
  }

  /** Runs while the click is handled: the browser asks only then. */
  const remind = async (on: boolean) => {
    reminderNotice.value = ''
    const allowed = on ? await (port.notifications?.ask().catch(() => false) ?? false) : true
    notificationsGranted.value = on ? allowed : notificationsGranted.value
    // Reminders may be on already, for example by an administrator: then only the browser's
    // permission was missing.
    if (allowed && inForce.value?.settings.reminders !== on) await change({ reminders: on })
    else if (!allowed) reminderNotice.value = word('options_remind_refused')
  }

  return {
    read,
    readGrant,
    shown: {
      inForce,
      notice,
      reminderNotice,
      hasNotifications: port.notifications !== null,
      remindersSilent: computed(
        () => inForce.value?.settings.reminders === true && notificationsGranted.value === false,
      ),
      change,
      remind,
    },
  }
}
