import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../lib/portal/lexicon/languages/index.ts'
import { lexiconOf } from '../../lib/portal/lexicon/lexicon-of.ts'
import { readPage } from '../../lib/portal/read-page.ts'
import { parse } from '../lib/portal/pages.ts'
import type { Judgement } from './judge.ts'
import { judgeScene } from './others/judge-scene.ts'
import type { SceneSubscription, SceneTruth } from './others/scene.ts'

/** The day that the truths were written for. */
const now = '2026-11-30'
const url = 'https://my.kaspersky.com/MyLicenses'
const here = join(import.meta.dirname, 'cards')

/** What one subscription shows in a list, in the words of somebody who had not seen the reader. */
export interface Card {
  /** Each in an element of its own; two are a field's title and its value. */
  lines: (string | [string, string])[]
  buttons: string[]
  truth: {
    state: string | null
    expires: string | null
    renews: string | null
    used: number | null
    total: number | null
    shared: true | null
    auto: 'on' | 'off' | null
  }
}

export type JudgedCard = Judgement & { card: Card; read: unknown; words: string[] }

/** Folders with a file for each language, one for each author. */
export const authorsOfCards = () =>
  readdirSync(here).map((author) => ({ author, codes: codesIn(join(here, author)) }))
const codesIn = (folder: string) => readdirSync(folder).map((file) => file.replace('.json', ''))

/** `folder`: an author here, or a folder from elsewhere. */
export const cardsIn = (folder: string, code: string) =>
  JSON.parse(readFileSync(join(folderOf(folder), `${code}.json`), 'utf8')) as Card[]
const folderOf = (name: string) => (existsSync(join(here, name)) ? join(here, name) : name)

/** Fewer than the names: no page shows one name twice. */
const products = [
  'Kaspersky Premium',
  'Kaspersky Standard',
  'Kaspersky Plus',
  'Kaspersky Small Office Security',
]

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** In one of two forms: sections with lists of terms, or rows without any tag that says something. */
function drawn({ lines, buttons }: Card, product: string, isPlain: boolean): string {
  const row = (line: Card['lines'][number]) => {
    if (typeof line === 'string')
      return isPlain ? `<div>${escaped(line)}</div>` : `<p>${escaped(line)}</p>`
    const [title, value] = line.map(escaped)
    return isPlain
      ? `<div><span>${title}</span><span>${value}</span></div>`
      : `<dl><dt>${title}</dt><dd>${value}</dd></dl>`
  }
  const pressed = buttons.map((text) => `<button type="button">${escaped(text)}</button>`).join('')
  const body = `<h3>${product}</h3>${lines.map(row).join('')}<div class="do">${pressed}</div>`
  return isPlain ? `<div class="item">${body}</div>` : `<section>${body}</section>`
}

/** Every card of an author in one language, read on pages of four. */
export function judgeCards(folder: string, code: string): JudgedCard[] {
  const lexicon = lexiconOf(code, languages[code]!)
  const all = cardsIn(folder, code)
  return all.flatMap((_, at) => {
    if (at % products.length > 0) return []
    const cards = all.slice(at, at + products.length)
    const body = cards.map((card, index) => drawn(card, products[index]!, at % 8 > 0)).join('')
    const page = parse(
      `<html lang="${code}"><body><main><h1>Kaspersky</h1><div>${body}</div></main></body></html>`,
    )
    const reading = readPage(page, new URL(url), new Date(`${now}T12:00:00Z`))
    return cards.map((card, index) => {
      const { subscriptions } = reading
      const value = subscriptions?.ok
        ? subscriptions.value.filter(({ product }) => product === products[index])
        : []
      const warnings = [{ kind: 'maybe-incomplete' as const, missing: [] }]
      const judged = judgeScene(
        { ...reading, subscriptions: { ok: true, value, warnings } },
        { name: code, text: '', answer: null, truth: truthOf(card, products[index]!, code) },
      )
      const words = card.lines.flat().map((line) =>
        lexicon
          .tokens(line)
          .map(({ is, text }) => is || `‹${text}›`)
          .join(' '),
      )
      return { ...judged, card, read: value[0], words }
    })
  })
}

function truthOf({ truth }: Card, name: string, lang: string): SceneTruth {
  const { state, expires, renews, used, total, shared, auto } = truth
  const real = {
    name,
    expires,
    renews,
    state,
    devicesUsed: used,
    devicesTotal: total,
    sharedWithYou: shared,
    autoRenewal: auto,
  } as SceneSubscription
  return {
    kind: 'subscriptions',
    lang,
    url,
    now: now as SceneTruth['now'],
    signedInAs: null,
    subscriptions: [real],
    complete: true,
    dialog: null,
  }
}
