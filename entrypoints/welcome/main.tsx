import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/options/options.css'
import '../../components/welcome/welcome.css'
import { render } from 'preact'
import { WelcomePage } from '../../components/welcome/welcome-page.tsx'
import { hasAccess, requestAccess, watchAccess } from '../../lib/browser/site-access.ts'
import { openOptions } from '../../lib/browser/extension.ts'
import { speakAsSet } from '../../lib/browser/language.ts'
import { subscriptionsPage } from '../../lib/domain/portal-addresses.ts'
import { dressPage } from '../../lib/models/page-setup.ts'
import { createWelcomeModel } from '../../lib/models/welcome/welcome-model.ts'
import type { BrowserAtHand } from '../../lib/models/welcome/welcome-model.ts'

const access = { granted: hasAccess, ask: requestAccess, watch: watchAccess }

const browserAtHand = (): BrowserAtHand => {
  if (import.meta.env.FIREFOX) return 'firefox'
  if (import.meta.env.SAFARI) return navigator.maxTouchPoints > 1 ? 'safari_touch' : 'safari_mac'
  return 'chromium'
}

await speakAsSet()
dressPage(document)
const model = createWelcomeModel({
  browser: browserAtHand(),
  access,
  openSettings: () => void openOptions(),
})
render(<WelcomePage model={model} portal={subscriptionsPage} />, document.querySelector('#app')!)
