import type { Language } from '../contracts/languages.ts'
import { browser } from './api.ts'
import { type Messages, speakWith } from './i18n.ts'
import { readSettings } from './settings.ts'

let spoken: Language | null = null

/**
 * Uses the language that the user chose in the settings; null = the browser's own. The words come
 * from the extension's own files. Errors: none; if they cannot be read, the language stays as it
 * was.
 */
export async function speak(language: Language | null): Promise<void> {
  if (language === spoken) return
  try {
    speakWith(language && (await messagesOf(language)))
    spoken = language
  } catch (reason) {
    console.warn(`The words of ${language} could not be read.`, reason)
  }
}

/** For the worker, before each sentence: the settings may have changed while it slept. */
export const speakAsSet = async (): Promise<void> => speak((await readSettings()).settings.language)

/**
 * The messages that the companion uses, among them names of devices and the direction of the
 * language.
 */
const companionKeys = /^(?:companion|guide|platform|language|extension|reason_no_app)/

/**
 * The companion's words in the language that the user chose, because a script on the portal's page
 * cannot read our files. Null = the browser's own language, also where the words could not be read.
 */
export async function companionWords(): Promise<Record<string, { message: string }> | null> {
  const { language } = (await readSettings()).settings
  if (!language) return null
  try {
    const all = Object.entries(await messagesOf(language))
    return Object.fromEntries(
      all.flatMap(([key, said]) => (said && companionKeys.test(key) ? [[key, said]] : [])),
    )
  } catch (reason) {
    console.warn(`The words of ${language} could not be read.`, reason)
    return null
  }
}

async function messagesOf(language: Language): Promise<Messages> {
  const answer = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`))
  return (await answer.json()) as Messages
}
