import { sendFromPage } from '../../browser/messaging/content-script.ts'
import { pageLanguage } from '../../domain/page-language.ts'
import { cleanText } from '../../portal/text/clean-text.ts'
import type { Spot } from '../../portal/locate/spot.ts'
import { locate, regionOf } from '../../portal/locate/locate.ts'
import { portalLabel } from '../../portal/locate/spot-label.ts'
import { world } from '../../portal/watch/injected-reader.ts'
import { guideCard, type Sight } from './guide-card.ts'
import { countedFrom, type GuideBrief, type GuideStep, guideStep } from './guide-steps.ts'
import { makeMark } from './highlight.ts'
import { mailWay } from './mail-way.ts'
import { quoted } from '../../domain/quoted.ts'
import { isReachable } from '../layout/obstacles.ts'
import { placeCard } from '../layout/place-card.ts'
import type { Scene } from '../scene.ts'
import type { Stage } from '../stage.ts'

/**
 * The guide on the live page. It looks and points; the user makes every press. It never scrolls,
 * and it does not keep a press or a key from the page.
 */
export function guideScene(brief: GuideBrief, stage: Stage): Scene {
  /**
   * The thing that the guide points at. The page may redraw it; then it is looked for again when
   * the user presses.
   */
  let aim: { step: GuideStep; found: Element | null } | null = null
  let from = brief.from ?? Infinity
  const end = () => {
    void sendFromPage('companion-dismissed', { how: 'guide-ended' })
    stage.leave()
  }
  const way = mailWay()
  const card = guideCard(end)
  const mark = makeMark()
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && !event.isComposing && end()
  const onClick = (event: MouseEvent) => {
    const pressed = event.composedPath()
    const isAim = (element: Element | null) => element !== null && pressed.includes(element)
    if (!aim?.step.spot) return
    if (!isAim(aim.found) && !isAim(locate(document, aim.step.spot, brief))) return
    way.pressed(aim.step.name)
    if (aim.step.last) end()
  }
  const update: Scene['update'] = (shadow) => {
    const page = shadow.host.ownerDocument
    const read = world.portalReader?.readPage(page, new URL(page.location.href))
    const find = (spot: Spot) => locate(page, spot, brief)
    const has = (spot: Spot) => find(spot) !== null
    const next = read && guideStep(brief, way.kindOf(read.kind, has), has, read.offered)
    const step = next && !way.isLost(next, has) ? next : null
    const found = step?.spot ? find(step.spot) : null
    const region = step?.spot && !found ? regionOf(page) : null
    const target = found ?? region
    aim = step && { step, found }
    mark.around(target)
    card.element.hidden = step === null
    // A page that is still being drawn looks like one on which nothing was done yet.
    if (step && step.number < from && read?.kind !== 'unknown') {
      from = step.number
      void sendFromPage('guide-begun', { step: from })
    }
    if (step)
      card.tell(
        countedFrom(step, from),
        step.spot && (region ? 'within' : sightOf(found, shadow.host)),
        step.spot && nameOf(step.spot, found, page),
        brief.product ?? brief.application,
      )
    placeCard(shadow, card.element, found ? [found] : [])
  }
  return {
    enter: (shadow) => {
      const { inside, host } = shadow
      inside.append(card.element, mark.element)
      // The watcher asks for the reader too, on most pages before us. Until it is there, the page
      // is not judged.
      if (!world.portalReader)
        void sendFromPage('reader-wanted', {
          language: pageLanguage(host.ownerDocument.documentElement.lang),
        }).then(() => host.isConnected && update(shadow), stage.leave)
      window.addEventListener('keydown', onKey, true)
      host.ownerDocument.addEventListener('click', onClick, true)
    },
    update,
    exit: ({ host }) => {
      mark.stop()
      window.removeEventListener('keydown', onKey, true)
      host.ownerDocument.removeEventListener('click', onClick, true)
    },
  }
}

/** The words on the thing itself, else the portal's word for it where that is known. */
const nameOf = (spot: Spot, target: Element | null, page: Document): string | null =>
  quoted(cleanText(target?.textContent ?? '')) ?? portalLabel(spot, page.documentElement.lang)

function sightOf(target: Element | null, host: Element): Sight {
  if (target === null) return 'not-found'
  const { top, bottom } = target.getBoundingClientRect()
  if (bottom <= 0) return 'above'
  if (top >= window.innerHeight) return 'below'
  return isReachable(target, host) ? 'marked' : 'covered'
}
