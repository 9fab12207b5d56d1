import type { UsagesAnswer } from '../fetch/fetch-usages.ts'
import type { PageReading } from '../page/page-reading.ts'

/**
 * What entrypoints/reader.ts brings into a tab, for entrypoints/watcher.ts to use: apart, because the watcher runs on
 * every
 * page of the portal and the reader only where there is something to read.
 */
export interface PortalReader {
  readPage(document: Document, url: URL): PageReading
  /** Addresses beside the links through the site, where no header holds one. */
  inBar(document: Document): Set<string>
}

/** What entrypoints/usages.ts brings: only into a tab that is told to read the JSON. */
export interface UsagesReader {
  fetchUsages(): Promise<UsagesAnswer>
}

/** The words of the page's language, as lexicon/<code>.js brings them (wxt.config.ts writes those files). */
export interface PageWords {
  code: string
  words: string
}

/**
 * Of this extension's own world in the tab; the page cannot look into it. `answerShape`: how the last answer is built,
 * if it was not understood.
 */
export const world = globalThis as {
  portalReader?: PortalReader | undefined
  usagesReader?: UsagesReader | undefined
  portalWords?: PageWords | undefined
  /** The one watcher of this document; absent = none, or it has stopped. */
  watcher?: { version: string; stop(): void } | undefined
  answerShape?: string | undefined
}
