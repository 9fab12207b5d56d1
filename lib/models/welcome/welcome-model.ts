import { signal } from '@preact/signals'

/** The place where the user grants access differs by browser, in Safari also by device. */
export type BrowserAtHand = 'chromium' | 'firefox' | 'safari_mac' | 'safari_touch'

interface WelcomePort {
  browser: BrowserAtHand
  access: {
    granted(): Promise<boolean>
    /** Call it while the click is handled. */
    ask(): Promise<boolean>
    watch(changed: (granted: boolean) => void): void
  }
  openSettings(): void
}

export type WelcomeModel = ReturnType<typeof createWelcomeModel>

/**
 * Signals are `undefined` until they are known. `refused`: the browser asked, and the user said no.
 */
export function createWelcomeModel(port: WelcomePort) {
  const access = signal<boolean | undefined>(undefined)
  const refused = signal(false)
  const now = (granted: boolean) => {
    access.value = granted
  }
  const ask = async () => {
    // A browser that does not ask counts as a no.
    const granted = await port.access.ask().catch(() => false)
    refused.value = !granted
    now(granted)
  }
  void port.access.granted().then(now)
  port.access.watch(now)
  return { browser: port.browser, access, refused, ask, openSettings: port.openSettings }
}
