import { signal } from '@preact/signals'

/** Where the user grants access differs by browser; Safari by device too. */
export type BrowserAtHand = 'chromium' | 'firefox' | 'safari_mac' | 'safari_touch'

interface WelcomePort {
  browser: BrowserAtHand
  access: {
    granted(): Promise<boolean>
    /** In the turn of a click. */
    ask(): Promise<boolean>
    watch(changed: (granted: boolean) => void): void
  }
  openSettings(): void
}

export type WelcomeModel = ReturnType<typeof createWelcomeModel>

/** `undefined` = not known yet; `refused`: the browser was asked and said no. */
export function createWelcomeModel(port: WelcomePort) {
  const access = signal<boolean | undefined>(undefined)
  const refused = signal(false)
  const now = (granted: boolean) => {
    access.value = granted
  }
  const ask = async () => {
    // A browser that will not ask is as good as a no.
    const granted = await port.access.ask().catch(() => false)
    refused.value = !granted
    now(granted)
  }
  void port.access.granted().then(now)
  port.access.watch(now)
  return { browser: port.browser, access, refused, ask, openSettings: port.openSettings }
}
