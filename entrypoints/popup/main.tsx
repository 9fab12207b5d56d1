import { render } from 'preact'
import { Popup } from '../../components/popup/popup.tsx'
import { browser } from '../../lib/browser/api.ts'
import { dressPage, dressTheme } from '../../lib/view/dress-page.ts'
import { placeToOpen } from '../../lib/view/place.ts'
import { createPopupModel } from '../../lib/view/popup-model.ts'
import { portalPages } from './portal-pages.ts'
import { ports } from './ports.ts'
import { loadKept } from './storage.ts'
import { fitWindow, keepFocus, watchBack, watchKeys } from './window.ts'

const load = {
  downloads: async () => (await import('../../components/popup/downloads.tsx')).Downloads,
  'scrubbed-copy': async () => (await import('../../components/popup/scrubbed-copy.tsx')).ScrubbedCopy,
}

async function start() {
  const [{ kept, place }, access] = await Promise.all([loadKept(), browser.permissions.contains({ origins: [portalPages] })])
  dressPage(document)
  dressTheme(document, kept.settings.theme)
  const model = createPopupModel(ports, { kept, access, online: navigator.onLine, ...placeToOpen(place, ports.now()) })
  const loaded = model.place.value.view === 'downloads' ? { downloads: await load.downloads() } : {}
  fitWindow()
  const root = document.querySelector<HTMLElement>('#app')!
  render(<Popup model={model} load={load} loaded={loaded} />, root)
  keepFocus(root)
  watchKeys(model)
  watchBack(model)
  // The worker is told, and the next screen fetched, only when the first is on screen.
  requestAnimationFrame(() => setTimeout(() => void Promise.all([model.opened(), load.downloads()])))
}

void start()
