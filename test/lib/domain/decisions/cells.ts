import type { ApplicationId } from '../../../../lib/domain/catalogue/applications.ts'
import type { Channel } from '../../../../lib/domain/catalogue/channels.ts'
import type { Device } from '../../../../lib/domain/device.ts'
import {
  type DownloadOption,
  type Reason,
  downloadOptions,
} from '../../../../lib/domain/downloads.ts'
import type { Platform } from '../../../../lib/domain/platform.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'

/**
 * What the tables of the decision table share: the day they are written for, their cells, and rows
 * that say the same as one row.
 */
export const now = new Date(2026, 10, 22, 12)

/** The iPad is the one that the help article is about: it asks for the desktop site. */
export const deviceOf = (platform: Platform): Device => ({
  platform,
  certainty: 'sure',
  desktopMode: platform === 'ipados',
})
export const cross = <A, B>(a: readonly A[], b: readonly B[]) =>
  a.flatMap((left) => b.map((right) => [left, right] as const))

export const table = (head: string[], rows: string[][]) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')

/**
 * One reason as it is told: `›` = with the next step of another one, `= name` = it names that
 * product.
 */
export const saidAs = ({ id, stepOf, name }: Reason) =>
  `${id}${stepOf ? ` › ${stepOf}` : ''}${name ? ` = ${name}` : ''}`
const noteAs = (reason: Reason) =>
  reason.standing === 'candidate' ? `if: ${saidAs(reason)}` : saidAs(reason)

export function answerOf({ availability }: DownloadOption): 'yes' | 'yes?' | 'no' | 'may not' {
  if (availability.available) return availability.unconfirmed ? 'yes?' : 'yes'
  return availability.reasons[0]!.standing === 'candidate' ? 'may not' : 'no'
}

export const reasonsOf = ({ availability }: DownloadOption): string[] =>
  availability.available ? [] : availability.reasons.map(saidAs)

export const notesOf = ({ notices }: DownloadOption): string[] => notices.map(noteAs)

/** `yes`, `yes?` = unconfirmed, `no: why`, `may not: why`; then the notes in brackets. */
export function cell(option: DownloadOption | undefined): string {
  if (!option) return '–'
  const [reasons, notes] = [reasonsOf(option), notesOf(option)]
  return `${answerOf(option)}${reasons.length > 0 ? `: ${reasons.join(', ')}` : ''}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
}

export interface Wanted {
  title: string
  id: ApplicationId
  platform: Platform
  channel: Channel
}

/** One option, the device being the one in hand. */
export function optionOf(
  subscription: Partial<Subscription>,
  { id, platform, channel }: Omit<Wanted, 'title'>,
  region?: string,
): DownloadOption | undefined {
  const given = { id: '1', product: 'Kaspersky Premium', ...subscription }
  const all = downloadOptions(given, {
    device: deviceOf(platform),
    now,
    ...(region !== undefined && { region }),
  })
  return all.find(
    (entry) =>
      entry.applicationId === id && entry.platform === platform && entry.channel === channel,
  )
}

/**
 * Rows that differ in one column only, which is `at`, become one; where that column has all that it
 * can have, or nearly, it says so.
 */
export function merged(rows: string[][], at: number, all: readonly string[]): string[][] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(row.toSpliced(at, 1)))
  return [...groups.values()].map((same) => {
    const seen = same.map((row) => row[at]!)
    const but = all.filter((name) => !seen.includes(name))
    const named =
      but.length === 0
        ? 'any'
        : but.length * 3 < all.length
          ? `any but ${but.join(' · ')}`
          : seen.join(' · ')
    return same[0]!.with(at, named)
  })
}
