import type { DeviceCounts } from '../../domain/device-counts.ts'
import type { Reading } from '../../domain/reading.ts'
import type { UsagesAnswer } from '../fetch/fetch-usages.ts'
import type { PageReading } from '../page/page-reading.ts'

/**
 * What entrypoints/reader.ts brings into a tab, for entrypoints/watcher.ts to use: apart, because
 * the watcher runs on every page of the portal and the reader only where there is something to
 * read.
 */
export interface PortalReader {
  readPage(document: Document, url: URL): PageReading
  /** Addresses beside the links through the site, where no header holds one. */
  inBar(document: Document): Set<string>
}

export interface UsagesReader {
  fetchUsages(): Promise<UsagesAnswer>
}

/**
 * What entrypoints/usages.ts brings: into a tab that is told to read the JSON, and to the worker
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
 * Of this extension's own world in the tab, into which the page cannot look, or of the worker.
 * `answerShape`: how the last answer is built, if it was not understood.
 */
export const world = globalThis as {
  portalReader?: PortalReader | undefined
  usagesReader?: JsonReader | undefined
  portalWords?: PageWords | undefined
  /** The one watcher of this document; absent = none, or it has stopped. */
  watcher?: { version: string; stop(): void } | undefined
  answerShape?: string | undefined
}
