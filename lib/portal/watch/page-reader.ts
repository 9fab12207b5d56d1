import { preflight } from './preflight.ts'
import type { PageReading } from '../page/page-reading.ts'
import type { PortalReader } from './injected-reader.ts'
import { singleFlight } from './single-flight.ts'

interface Readers {
  document: Document
  /** The reader, if it is in this tab. */
  reader(): PortalReader | undefined
  /** Asks the worker to bring the reader. */
  wantReader(): Promise<unknown>
}

/** A page that is built so that it cannot even be looked at counts as unknown. */
function look(document: Document, url: URL): ReturnType<typeof preflight> {
  try {
    return preflight(document, url)
  } catch {
    return { kind: 'unknown', session: 'unknown', readable: false }
  }
}

/**
 * Returns a function that reads the page. The reader is brought for the first page that is worth
 * reading.
 */
export function pageReader({ document, reader, wantReader }: Readers) {
  const bring = singleFlight(wantReader)
  return async (): Promise<PageReading> => {
    const url = new URL(document.defaultView!.location.href)
    const { readable, ...seen } = look(document, url)
    if (readable && !reader()) await bring()
    return (
      reader()?.readPage(document, url) ?? {
        offered: null,
        application: null,
        links: [],
        subscriptions: null,
        missing: [],
        ...seen,
      }
    )
  }
}
