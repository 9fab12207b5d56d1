import { signal } from '@preact/signals'

/** Where the user grants access differs by browser; Safari by device too. */
export type BrowserAtHand = 'chromium' | 'firefox' | 'safari_mac' | 'safari_touch'

export interface WelcomePort {
  browser: BrowserAtHand
  access: {
    granted(): Promise<boolean>
    /** In the turn of a click. */
    ask(): Promise<boolean>
    watch(changed: () => void): () => void
  }
  openSettings(): void
}

export type WelcomeModel = ReturnType<typeof createWelcomeModel>

/** `undefined` = not known yet; `refused`: the browser was asked and said no. */
export function createWelcomeModel(port: WelcomePort) {
  const access = signal<boolean | undefined>(undefined)
  const refused = signal(false)
  const look = async () => {
    access.value = await port.access.granted()
  }
  const ask = async () => {
    const granted = await port.access.ask()
    refused.value = !granted
    access.value = granted
  }
  void look()
  return { browser: port.browser, access, refused, ask, openSettings: port.openSettings, dispose: port.access.watch(() => void look()) }
}
