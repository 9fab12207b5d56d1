import { speakWith, textDirection } from '../browser/i18n.ts'
import { listenInPage, sendFromPage } from '../browser/messaging/content-script.ts'
import type { CompanionBrief } from '../contracts/companion-brief.ts'
import { bannerScene } from './banner/banner-scene.ts'
import { guideScene } from './guide/guide-scene.ts'
import { type Scene, showScene } from './scene.ts'
import type { Stage } from './stage.ts'

/**
 * One companion for one document. `onLeave`: it is gone without a trace, and may be started anew.
 */
export function startCompanion(page: Document, onLeave: () => void): { refresh(): Promise<void> } {
  let shown = ''
  let close = () => {}
  let gone = false
  const leave = () => {
    gone = true
    close()
    stopListening()
    onLeave()
  }
  const show = (brief: CompanionBrief | null) => {
    if (gone) return // an answer that came too late
    if (brief === null) return leave()
    const next = JSON.stringify(brief)
    if (next === shown) return
    shown = next
    close()
    close = showScene(page, sceneOf(brief, { show, leave }), leave)
  }
  const stopListening = listenInPage({
    'companion-leave': () => {
      leave()
      return null
    },
  })
  // No answer: the extension is being replaced, and the new one comes by itself.
  const refresh = async () => {
    const answers = Promise.all([
      sendFromPage('companion-ready', {}),
      sendFromPage('companion-words', {}),
    ])
    // The first word takes the browser some time: it may as well do it while the worker answers.
    textDirection()
    const [brief, words] = await answers
    speakWith(words ?? null)
    try {
      show(brief ?? null)
    } catch (reason) {
      console.warn('Nothing can be shown on this page.', reason)
      leave()
    }
  }
  return { refresh }
}

const sceneOf = (brief: CompanionBrief, stage: Stage): Scene =>
  brief.show === 'banner' ? bannerScene(brief, stage) : guideScene(brief, stage)
