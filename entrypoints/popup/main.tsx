import { render } from 'preact'
import { Popup, needed } from '../../components/popup/popup.tsx'
import type { PopupParts } from '../../components/popup/views.ts'
import { speak } from '../../lib/browser/language.ts'
import { hasAccess } from '../../lib/browser/site-access.ts'
import { dressPage, dressTheme } from '../../lib/models/page-setup.ts'
import { placeToOpen } from '../../lib/models/popup/navigation.ts'
import { type PopupStart, createPopupModel } from '../../lib/models/popup/popup-model.ts'
import { ports, printMark } from './ports.ts'
import { loadKept } from './storage.ts'
import { fitWindow, keepFocus, watchBack, watchKeys } from './window.ts'

/** Safari has no idle callback. */
const whenIdle = (run: () => void) =>
  'requestIdleCallback' in window
    ? requestIdleCallback(run, { timeout: 500 })
    : setTimeout(run, 100)

const load: PopupParts = {
  downloads: async () => (await import('../../components/popup/downloads/downloads.tsx')).Downloads,
  'scrubbed-copy': async () => (await import('../../components/scrubbed-copy.tsx')).ScrubbedCopy,
  answers: async () => (await import('../../components/popup/answers/answers.tsx')).Answers,
  notices: async () => (await import('../../components/notices/notices.tsx')).Notices,
  search: async () => (await import('../../components/popup/search-field.tsx')).SearchField,
  'card-devices': async () => {
    await new Promise<void>(whenIdle)
    return (await import('../../components/popup/home/after-paint.ts')).CardDevices
  },
}

async function gather(): Promise<PopupStart> {
  const [{ kept, place }, access] = await Promise.all([loadKept(), hasAccess()])
  return { kept, access, online: navigator.onLine, ...placeToOpen(place, ports.now()) }
}

async function show(begin: PopupStart, root: HTMLElement) {
  const model = createPopupModel(ports, begin)
  try {
    const loaded = Object.fromEntries(
      await Promise.all(needed(model).map(async (name) => [name, await load[name]()])),
    )
    render(<Popup model={model} load={load} loaded={loaded} />, root)
    return model
  } catch (reason) {
    model.stop() // else it would go on following what is kept, beside the one that takes its place
    throw reason
  }
}

async function start() {
  let root = document.querySelector<HTMLElement>('#app')!
  const gathering = gather()
  // The first word makes the browser look up all of them, 13 ms. It does so while the stored data
  // is on its way.
  dressPage(document)
  const begin = await gathering
  await speak(begin.kept.settings.language)
  dressPage(document)
  dressTheme(document, begin.kept.settings.theme)
  fitWindow()
  // If the stored data cannot be shown, the popup is as on its first day, and everything that needs
  // no account still works.
  const model = await show(begin, root).catch((reason: unknown) => {
    console.warn('Cannot show what is kept.', reason)
    // Half of the first attempt may be in the element, and preact remembers it there.
    const fresh = root.cloneNode() as HTMLElement
    root.replaceWith(fresh)
    root = fresh
    return show({ ...begin, kept: { ...begin.kept, stored: null }, place: { view: 'home' } }, root)
  })
  keepFocus(root)
  watchKeys(model)
  watchBack(model)
  if (location.search === printMark) (await import('./print.ts')).printWhenDrawn(root)
  setInterval(() => model.tick(), 60_000)
  // Only when the first view is on screen is the worker told, and the next view loaded.
  requestAnimationFrame(() => whenIdle(() => void Promise.all([model.opened(), load.downloads()])))
}

void start()
