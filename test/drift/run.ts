import { classifyLink } from '../../lib/portal/links.ts'
import { readPage } from '../../lib/portal/read-page.ts'
import { judge, type Verdict } from './judge.ts'
import { mutate } from './mutations.ts'
import { clock, pageAt } from './pages.ts'

export interface Tally {
  right: number
  refused: number
  wrong: number
  /** What was refused or wrong, how often. */
  why: Record<string, number>
  /** Every wrong answer: page, changes, claim. */
  wrongs: string[]
}

const hiddenCopy = '[hidden],[style*="none"],[style*="hidden"],[style*="opacity"]'

const closed = `${hiddenCopy},dialog:not([open]),[id^=Cybot]`

/** Says later whether nothing is left of the dialog that is open now. */
function watchDialog(document: Document): () => boolean {
  const parts = [...document.querySelectorAll('[role=dialog],dialog,wp-modal')]
    .filter((dialog) => !dialog.closest(closed))
    .flatMap((dialog) => [dialog, ...dialog.querySelectorAll('*')])
  return () => parts.length > 0 && !parts.some(({ isConnected }) => isConnected)
}

/**
 * `changed` by chance, or as they are: `plain` in the words of a language, `invented` in words that
 * nobody knows.
 */
export type Pages = 'changed' | 'plain' | 'invented'

/** Reads those of `count` pages from number `from` that are wanted, with any DOM. */
export function run(
  parse: (html: string) => Document,
  from: number,
  count: number,
  pages: Pages = 'changed',
): Tally {
  const tally: Tally = { right: 0, refused: 0, wrong: 0, why: {}, wrongs: [] }
  for (let index = from; index < from + count; index++) {
    const page = pageAt(index)
    if (pages !== 'changed' && page.isInvented !== (pages === 'invented')) continue
    const document = parse(page.html)
    const isTaken = watchDialog(document)
    const changes = pages === 'changed' ? mutate(document, index) : []
    // Where a change took the whole dialog away, a person sees the page beneath it.
    const expected = isTaken() ? page.beneath() : page.expected
    // A change may have taken a link itself away, or left it in a hidden copy alone: then no reader
    // can be asked for it. An installer's address is made anew each time.
    const shown = [...document.querySelectorAll('a[href]')]
      .filter((link) => !link.closest(hiddenCopy))
      .map((link) => link.getAttribute('href')!)
    const links = expected.links.filter(({ url }) =>
      shown.some((href) =>
        url === null ? classifyLink(href)?.kind === 'installer' : href === url,
      ),
    )
    const reading = readPage(document, new URL(page.url), new Date(clock))
    const hasCode = [...document.querySelectorAll('svg[width]')].some(
      (code) => !code.closest(hiddenCopy),
    )
    const { verdict, why } = judge(reading, { ...expected, links }, hasCode)
    count1(tally, verdict, why)
    if (verdict === 'wrong')
      tally.wrongs.push(`${index} ${page.name} [${changes.join(', ')}]: ${why.join('; ')}`)
  }
  return tally
}

function count1(tally: Tally, verdict: Verdict, why: string[]) {
  tally[verdict]++
  for (const reason of why) {
    const key = `${verdict}: ${reason.split(':')[0]}`
    tally.why[key] = (tally.why[key] ?? 0) + 1
  }
}
