import type { Dice } from '../random.ts'
import { dice } from '../random.ts'
import { subscriptionsPage } from './pages/list.ts'
import { languageNames } from './words/index.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import { accountId, code, email } from './shell.ts'
import { downloadDialog, otherDownloads } from './pages/dialogs.ts'
import { downloadsPage } from './pages/downloads.ts'
import { security, signIn, terms, twoStep } from './pages/guarded.ts'
import { emptyPage, failedPage, otherPage, skeleton } from './pages/others.ts'
import { windowPage } from './pages/window.ts'
import type { Truth } from './truth.ts'

/** What a page maker gives back. `structure`: how it is built, in a word. */
export interface Made {
  url: string
  html: string
  structure: string
  truth: Partial<Truth>
}
export type Maker = (sheet: Sheet) => Made

export const kinds: Record<string, Maker> = {
  subscriptions: subscriptionsPage,
  window: windowPage,
  empty: emptyPage,
  downloads: downloadsPage,
  'download dialog': downloadDialog,
  'other downloads': otherDownloads,
  'sign-in': signIn,
  terms,
  'two-step': twoStep,
  security,
  other: otherPage,
  failed: failedPage,
  skeleton,
}
export const kindNames = Object.keys(kinds)

/** What a person meets most is drawn most. */
const weights: Record<string, number> = {
  subscriptions: 40,
  window: 12,
  'download dialog': 15,
  'other downloads': 6,
  downloads: 7,
}
const drawn = kindNames.flatMap((kind) => Array.from({ length: weights[kind] ?? 3 }, () => kind))

export interface GrammarPage {
  seed: number
  kind: string
  language: string
  /** How the page is built: structure of its content and style of its components. */
  structure: string
  style: string
  url: string
  html: string
  truth: Truth
}

export interface Wanted {
  kind?: string | undefined
  language?: string | undefined
}

const nothing: Truth = {
  kinds: ['unknown'],
  sessions: ['signed-in'],
  offered: [null],
  application: null,
  subscriptions: null,
  whole: true,
  counted: false,
  storeIds: [],
  secrets: [],
}
const choose = (look: Dice, wanted: string | undefined, list: readonly string[]) => {
  const chance = look.pick(list)
  return wanted ?? chance
}

/** The page of a seed, always the same: a portal that nobody has met, with its truth. Pure. */
export function pageOf(seed: number, wanted: Wanted = {}): GrammarPage {
  const look = dice('page', seed)
  const kind = choose(look, wanted.kind, drawn)
  const language = choose(look, wanted.language, languageNames)
  const sheet = sheetOf(seed, language)
  const { url, html, structure, truth } = kinds[kind]!(sheet)
  return {
    seed,
    kind,
    language,
    structure,
    style: sheet.style.name,
    url: new URL(url, 'https://my.kaspersky.com').href,
    html,
    truth: { ...nothing, secrets: [code, email, accountId], ...truth },
  }
}
