import { speakWith, textDirection } from '../browser/i18n.ts'
import { listenInPage, sendFromPage } from '../browser/messaging/content-script.ts'
import type { CompanionBrief } from '../contracts/companion-brief.ts'
import type { MessageMap } from '../contracts/messages.ts'
import { bannerScene } from './banner/banner-scene.ts'
import { guideScene } from './guide/guide-scene.ts'
import { rehearse } from './rehearse.ts'
import { type Scene, showScene } from './scene.ts'
import type { Stage } from './stage.ts'

type Words = MessageMap['companion-words']['reply']
const nothing = () => {}
/** Safari has no idle callback. */
const whenIdle = globalThis.requestIdleCallback ?? setTimeout

/**
 * The one companion of a document. It asks what to show, at the start and whenever the worker says
 * so. While there is nothing to show, it leaves nothing in the page and waits. Returns a function
 * that stops it.
 */
export function startCompanion(page: Document): () => void {
  let shown = ''
  let close = nothing
  /** Counts what was shown: an answer to a question from before the last change is ignored. */
  let turn = 0
  let asked = 0
  /** Undefined = the worker has not answered yet. */
  let words: Words | undefined
  let rehearsed = false
  const rehearseOnce = () => {
    if (!rehearsed) whenIdle(rehearse)
    rehearsed = true
  }
  const rest = () => {
    turn++
    shown = ''
    close()
    close = nothing
  }
  const show = (brief: CompanionBrief | null) => {
    const next = textOf(brief)
    if (next === shown) return
    rest()
    if (brief === null) return
    shown = next
    try {
      close = showScene(page, sceneOf(brief, stageFor(turn)), rest)
    } catch (reason) {
      console.warn('Nothing can be shown on this page.', reason)
      rest()
    }
  }
  /** What would be shown now and in which words, as text to compare. */
  const textOf = (brief: CompanionBrief | null) => JSON.stringify([brief, words], inOrder)
  /** A scene that is over can no longer do anything. */
  const stageFor = (mine: number): Stage => ({
    show: (brief) => mine === turn && show(brief),
    leave: () => mine === turn && sendOff(),
  })
  /**
   * Dismissed by the user. The worker's next message may be from before it heard of that, so it is
   * asked again.
   */
  const sendOff = () => {
    rest()
    words = undefined
  }
  const ask = async () => {
    const before = turn
    const mine = ++asked
    const answers = Promise.all([
      sendFromPage('companion-ready', {}),
      sendFromPage('companion-words', {}),
    ])
    // The first word takes the browser some time, which it may spend while the worker answers.
    textDirection()
    const [brief, said] = await answers
    // No answer: the extension is being replaced, and the new one comes by itself.
    if (brief === undefined || mine !== asked || before !== turn) return
    speakWith((words = said ?? null))
    show(brief)
    if (!shown) rehearseOnce()
  }
  const stopListening = listenInPage({
    'companion-look': ({ brief }) => {
      if (brief && words !== undefined) {
        if (textOf(brief) === shown) return true
        show(brief)
      }
      void ask()
      return true
    },
    'companion-leave': () => {
      rest()
      return null
    },
  })
  void ask()
  return () => {
    rest()
    stopListening()
  }
}

/** Chromium's storage gives back the keys of an object in another order than a message does. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value && !Array.isArray(value)
    ? Object.entries(value).toSorted()
    : value

const sceneOf = (brief: CompanionBrief, stage: Stage): Scene =>
  brief.show === 'banner' ? bannerScene(brief, stage) : guideScene(brief, stage)
