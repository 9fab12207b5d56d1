import { browser } from './api.ts'

/** The browser's alarms. They may ring late, and some browsers lose them in a restart. */
export const alarms = {
  names: async (): Promise<string[]> => (await browser.alarms.getAll()).map(({ name }) => name),
  set: async (name: string, minutes: number): Promise<void> => {
    await browser.alarms.create(name, { delayInMinutes: minutes })
  },
  clear: async (name: string): Promise<void> => {
    await browser.alarms.clear(name)
  },
}

/** Call it in the worker's first turn. */
export const onAlarm = (rang: (name: string) => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => rang(name))
