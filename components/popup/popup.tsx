import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { word } from '../../lib/browser/i18n.ts'
import type { AnswersPlace, DownloadsPlace, Place } from '../../lib/models/popup/navigation.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { Home } from './home/home.tsx'
import { ViewHeader } from './view-header.tsx'
import { type PopupParts, type Views, homeNeeds } from './views.ts'

interface PopupProps {
  model: PopupModel
  load: PopupParts
  /** Views that are loaded already. */
  loaded?: Partial<Views>
}

/**
 * Shows one view at a time. The home stays until the next view is loaded, so that nothing flickers.
 */
export function Popup({ model, load, loaded = {} }: PopupProps) {
  const views = useSignal<Partial<Views>>(loaded)
  const place = existing(model)
  const missing = [...needed(model, place), ...homeWants].filter((name) => !views.value[name])
  useEffect(() => {
    const fetchView = async (name: keyof Views) => {
      const view = await load[name]()
      views.value = { ...views.value, [name]: view }
    }
    for (const name of missing) void fetchView(name)
  }, [missing.join()])
  const shown: Place = place.view === 'home' || views.value[place.view] ? place : { view: 'home' }
  useArrival(nameOf(model, shown))
  useTitle(model, shown)
  return <View model={model} views={views.value} shown={shown} />
}

interface ViewProps {
  model: PopupModel
  views: Partial<Views>
  shown: Place
}

function View({ model, views, shown }: ViewProps) {
  const { downloads: Downloads, 'scrubbed-copy': ScrubbedCopy, answers: Answers } = views
  const inHome = downloadsInHome(model, shown)
  if (shown.view === 'home' || inHome)
    return (
      <Home model={model} views={views}>
        {inHome && Downloads && <Downloads model={model} at={inHome} named />}
      </Home>
    )
  return (
    <>
      <ViewHeader title={titleOf(model, shown)} back={() => model.back()} />
      <main>
        {shown.view === 'downloads' && Downloads && <Downloads model={model} at={shown} />}
        {shown.view === 'scrubbed-copy' && ScrubbedCopy && <ScrubbedCopy actions={model} />}
        {shown.view === 'answers' && Answers && <Answers model={model} at={shown} />}
      </main>
    </>
  )
}

/** The only subscription: its downloads stand on the home itself, which saves a press. */
function onlyOne(model: PopupModel): string | null {
  const all = model.home.value.subscriptions
  return all?.length === 1 ? (all[0]?.id ?? null) : null
}

/**
 * The downloads that stand on the home, with the choice made there or made last; null = there are
 * none.
 */
function downloadsInHome(model: PopupModel, place: Place): DownloadsPlace | null {
  const only = onlyOne(model)
  if (only === null || place.view === 'scrubbed-copy' || place.view === 'answers') return null
  if (place.view === 'home') return { view: 'downloads', subscription: only, ...model.choice.value }
  return place.subscription === only ? place : null
}

/** The views without which this place cannot be shown. */
export function needed(model: PopupModel, place = existing(model)): (keyof Views)[] {
  if (downloadsInHome(model, place)) return ['downloads', ...homeNeeds(model)]
  return place.view === 'home' ? homeNeeds(model) : [place.view]
}

/**
 * The home is first drawn without these: the rules of the downloads are half as large as everything
 * else.
 */
const homeWants = ['card-devices'] as const

/** A subscription that is gone, or of another account, no longer has a view. */
function existing(model: PopupModel): Place {
  const place = model.place.value
  return 'subscription' in place && place.subscription !== null && !productOf(model, place)
    ? { view: 'home' }
    : place
}

const productOf = (model: PopupModel, { subscription }: DownloadsPlace | AnswersPlace) =>
  model.home.value.subscriptions?.find(({ id }) => id === subscription)?.product

function titleOf(model: PopupModel, place: Place): string {
  if (place.view === 'home') return word('extensionShortName')
  if (place.view === 'scrubbed-copy') return word('popup_copy_title')
  if (place.view === 'answers') return word('ask_title')
  return productOf(model, place) ?? word('popup_catalogue')
}

/**
 * The id of the element on the home that opens a view. Where there is none, the heading gets the
 * focus.
 */
function nameOf(model: PopupModel, place: Place): string {
  if (place.view === 'home' || downloadsInHome(model, place)) return 'home'
  if (place.view !== 'downloads') return place.view
  return place.subscription === null ? 'catalogue' : `card-${place.subscription}`
}

/** Sets the title of the window or tab to the current view. */
function useTitle(model: PopupModel, place: Place): void {
  const title = titleOf(model, downloadsInHome(model, place) ? { view: 'home' } : place)
  useLayoutEffect(() => {
    const product = word('extensionShortName')
    document.title = title === product ? product : `${title} · ${product}`
  }, [title])
}

/**
 * Moves focus and scroll position: to the head of a new view, and on the way back to where the user
 * was on the home.
 */
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
      homeScroll.current = scroller().scrollTop
    }
    // In the capture phase: the body's own scrolling does not bubble to the window.
    addEventListener('scroll', note, true)
    return () => removeEventListener('scroll', note, true)
  }, [name])
}

function arrive(selector: string, scroll: number): void {
  const target =
    document.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>('h1')
  target?.focus({ preventScroll: true })
  scroller().scrollTop = scroll
}

/**
 * The element that scrolls: the body if it has a frame of its own (popup.css, `framed`), else the
 * page.
 */
const scroller = (): Element =>
  getComputedStyle(document.body).overflowY === 'auto' ? document.body : document.documentElement
