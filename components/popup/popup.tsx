import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Place } from '../../lib/models/popup/navigation.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { Home } from './home.tsx'

/** What is fetched only when it is needed: before the first paint if that needs it, else after. */
export interface Views {
  downloads: ComponentType<{ model: PopupModel; at: Extract<Place, { view: 'downloads' }> }>
  'scrubbed-copy': ComponentType<{ model: PopupModel }>
}

export type PopupParts = { [View in keyof Views]: () => Promise<Views[View]> }

interface PopupProps {
  model: PopupModel
  load: PopupParts
  /** Views that are here already. */
  loaded?: Partial<Views>
}

/** One view at a time. The home stays until the next view has been fetched, so nothing flickers. */
export function Popup({ model, load, loaded = {} }: PopupProps) {
  const views = useSignal<Partial<Views>>(loaded)
  const place = existing(model)
  const Downloads = views.value.downloads
  const ScrubbedCopy = views.value['scrubbed-copy']
  const missing = needed(model, place).filter((name) => !views.value[name])
  useEffect(() => {
    const fetchView = async (name: keyof Views) => {
      const view = await load[name]()
      views.value = { ...views.value, [name]: view }
    }
    for (const name of missing) void fetchView(name)
  }, [missing.join()])
  const shown =
    place.view !== 'home' && views.value[place.view] ? place : ({ view: 'home' } as const)
  useArrival(nameOf(shown))
  if (shown.view === 'downloads' && Downloads) return <Downloads model={model} at={shown} />
  if (shown.view === 'scrubbed-copy' && ScrubbedCopy) return <ScrubbedCopy model={model} />
  return <Home model={model} />
}

/** The parts that this place cannot be shown without. */
export function needed(model: PopupModel, place = existing(model)): (keyof Views)[] {
  return place.view === 'home' ? [] : [place.view]
}

/** A subscription that is gone, or another account's, has no view any more. */
function existing(model: PopupModel): Place {
  const place = model.place.value
  const gone =
    place.view === 'downloads' &&
    place.subscription !== null &&
    !model.home.value.subscriptions?.some(({ id }) => id === place.subscription)
  return gone ? { view: 'home' } : place
}

/** Of a view: the id of what opens it on the home. */
function nameOf(place: Place): string {
  if (place.view !== 'downloads') return place.view
  return place.subscription === null ? 'catalogue' : `card-${place.subscription}`
}

/** Focus and scroll: to the head of a new view, and back to where one came from on the home. */
function useArrival(name: string): void {
  const last = useRef<string | null>(null)
  const homeScroll = useRef(0)
  useLayoutEffect(() => {
    const from = last.current
    last.current = name
    if (name !== 'home') arrive('h1', 0)
    else if (from !== null) arrive(`#${CSS.escape(from)}`, homeScroll.current)
  }, [name])
  useEffect(() => {
    if (name !== 'home') return
    const note = () => {
      homeScroll.current = scrollY
    }
    addEventListener('scroll', note, { passive: true })
    return () => removeEventListener('scroll', note)
  }, [name])
}

function arrive(selector: string, scroll: number): void {
  const target =
    document.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>('h1')
  target?.focus({ preventScroll: true })
  scrollTo(0, scroll)
}
