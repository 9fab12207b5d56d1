import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/options/options.css'
import '../../components/welcome/welcome.css'
import { render } from 'preact'
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx'
import { browser } from '../../lib/browser/api.ts'
import { dressPage } from '../../lib/view/dress-page.ts'
import { createWelcomeModel } from '../../lib/view/welcome-model.ts'
import type { BrowserAtHand } from '../../lib/view/welcome-model.ts'

const portal = 'https://my.kaspersky.com/MyLicenses'
const site = { origins: ['https://my.kaspersky.com/*'] }

const browserAtHand = (): BrowserAtHand => {
  if (import.meta.env.FIREFOX) return 'firefox'
  if (import.meta.env.SAFARI) return navigator.maxTouchPoints > 1 ? 'safari_touch' : 'safari_mac'
  return 'chromium'
}

const access = {
  granted: () => browser.permissions.contains(site),
  ask: () => browser.permissions.request(site),
  watch: (changed: () => void) => {
    browser.permissions.onAdded.addListener(changed)
    browser.permissions.onRemoved.addListener(changed)
    return () => {
      browser.permissions.onAdded.removeListener(changed)
      browser.permissions.onRemoved.removeListener(changed)
    }
  },
}

dressPage(document)
const model = createWelcomeModel({ browser: browserAtHand(), access, openSettings: () => void browser.runtime.openOptionsPage() })
render(<WelcomePage model={model} portal={portal} />, document.querySelector('#app')!)
