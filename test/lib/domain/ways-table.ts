import { applications } from '../../../lib/domain/catalogue/applications.ts'
import { type DownloadOption, type Scan, catalogueOptions } from '../../../lib/domain/downloads.ts'
import { type Platform, platforms } from '../../../lib/domain/platform.ts'
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { table } from './decisions/cells.ts'

const words: Record<string, { message: string }> = messages
const opens: Record<Scan['opens'], string> = {
  store: 'store page',
  portal: 'My Kaspersky',
  'vendor-page': 'list of downloads',
}
const channelName = ({ channel }: DownloadOption) =>
  words[`channel_${channel.replaceAll('-', '_')}`]!.message
const context = {
  device: { platform: 'unknown', certainty: 'unsure', desktopMode: false },
  now: new Date(2026, 10, 22),
} as const

function cell(options: readonly DownloadOption[]): string {
  const scan = options.find((option) => option.scan)?.scan
  const names = options.filter(({ way }) => way === 'by-name').map(channelName)
  return [scan && opens[scan.opens], names.length > 0 && `by name: ${names.join(', ')}`]
    .filter(Boolean)
    .join('; ')
}

/**
 * Application × platform: what the code opens, and the stores in which it is found by name.
 * Markdown.
 */
export const waysTable = (): string =>
  table(
    ['', ...platforms.map((platform: Platform) => words[`platform_${platform}`]!.message)],
    applications.map(({ id, name }) => [
      name,
      ...platforms.map((platform) =>
        cell(catalogueOptions(id, context).filter((option) => option.platform === platform)),
      ),
    ]),
  )

const [begin, end] = ['<!-- ways: npm run ways -->', '<!-- end of ways -->']

/** `page` with the table in its place. Errors: throws where the page has no place for it. */
export function withWays(page: string): string {
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`The page needs the lines "${begin}" and "${end}".`)
  return `${page.slice(0, from + begin.length)}\n\n${waysTable()}\n\n${page.slice(to)}`
}
