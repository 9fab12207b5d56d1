import type { Language } from '../contracts/languages.ts'
import { browser } from './api.ts'
import { type Messages, speakWith } from './i18n.ts'
import { readSettings } from './settings.ts'

let spoken: Language | null = null

/**
 * Speaks the language that the user chose in the settings; null = the browser's own. The words come from the
 * extension's own
 * files. Errors: none; words that can't be read leave the language as it was.
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

/** For the worker, before each sentence: it may have slept while the settings changed. */
export const speakAsSet = async (): Promise<void> => speak((await readSettings()).settings.language)

async function messagesOf(language: Language): Promise<Messages> {
  const answer = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`))
  return (await answer.json()) as Messages
}
