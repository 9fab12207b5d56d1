import type { DeviceCounts } from '../../domain/device-counts.ts'
import type { Reading } from '../../domain/reading.ts'
import type { UsagesAnswer } from '../fetch/fetch-usages.ts'
import type { PageReading } from '../page/page-reading.ts'

/**
 * Brought into a tab by entrypoints/reader.ts, for entrypoints/watcher.ts to use. It is a script of
 * its own, because the watcher runs on every page of the portal, but the reader only where there is
 * something to read.
 */
export interface PortalReader {
  readPage(document: Document, url: URL): PageReading
  /** E-mail addresses beside the links through the site, where no header holds one. */
  inBar(document: Document): Set<string>
}

export interface UsagesReader {
  fetchUsages(): Promise<UsagesAnswer>
}

/**
 * Brought by entrypoints/usages.ts: into a tab that is told to read the JSON, and into the worker
 * when it asks itself.
 */
interface JsonReader extends UsagesReader {
  fetchDevices(): Promise<Reading<DeviceCounts>>
}

/**
 * The words of the page's language, as lexicon/<code>.js brings them (wxt.config.ts writes those
 * files).
 */
export interface PageWords {
  code: string
  words: string
}

/**
 * The global scope of this extension's own world in the tab, which the page cannot see, or that of
 * the worker. `answerShape`: how the last answer is built, if it was not understood.
 */
export const world = globalThis as {
  portalReader?: PortalReader | undefined
  usagesReader?: JsonReader | undefined
  portalWords?: PageWords | undefined
  /** The one watcher of this document; absent = none, or it has stopped. */
  watcher?: { version: string; stop(): void } | undefined
  answerShape?: string | undefined
}
