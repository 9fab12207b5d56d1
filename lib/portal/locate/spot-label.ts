import { type Label, labels } from '../portal-labels.ts'
import type { Spot } from './spot.ts'

/** The labels of the things that a guide points at. */
const labelOfSpot: Partial<Record<Spot, Label>> = {
  subscriptions: 'subscriptions',
  download: 'download',
  'other-downloads': 'otherDownloads',
  'app-store': 'downloadOnAppStore',
}

/**
 * The portal's own word for the thing that a guide points at, in the language of the page. Null =
 * not known. If the page names its language without a country, only a word counts that all known
 * countries share.
 */
export function portalLabel(spot: Spot, language: string): string | null {
  const label = labelOfSpot[spot]
  if (!label || language === '') return null
  const tag = language.toLowerCase()
  const fits = (code: string) =>
    code.toLowerCase() === tag || code.toLowerCase().startsWith(`${tag}-`)
  const fitting = Object.entries<string>(labels[label]).filter(([, languages]) =>
    languages.split(' ').some(fits),
  )
  return fitting.length === 1 ? fitting[0]![0] : null
}
