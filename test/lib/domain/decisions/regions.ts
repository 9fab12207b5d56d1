import type { DownloadOption } from '../../../../lib/domain/downloads.ts'
import { answerOf, merged, notesOf, optionOf, reasonsOf, table } from './cells.ts'
import { everyCase, owners, places, states, wanted } from './states.ts'

export const regions = ['CN', 'IN', 'JP', 'RU', 'US'] as const

const without = (list: readonly string[], rest: readonly string[]) =>
  list.filter((entry) => !rest.includes(entry))
const withoutStep = (said: string) => said.replace(/ › .*/, '')

/**
 * What a region changes in a cell: the answer where it is another, and what is said more or no
 * more; '' = nothing.
 */
function change(before: DownloadOption, after: DownloadOption): string {
  const [was, is] = [
    [...reasonsOf(before), ...notesOf(before)],
    [...reasonsOf(after), ...notesOf(after)],
  ]
  const [first] = reasonsOf(after)
  const more = without(is, was)
  const otherSteps = more.filter((one) => was.includes(withoutStep(one)))
  const less = without(was, [...is, ...otherSteps.map(withoutStep)])
  const speaks =
    first !== undefined && more.includes(first) && !otherSteps.includes(first) ? first : ''
  const answer =
    answerOf(before) !== answerOf(after) || speaks
      ? [`now ${answerOf(after)}${speaks ? `: ${speaks}` : ''}`]
      : []
  const added = without(more, [...otherSteps, speaks])
  return [
    ...answer,
    ...otherSteps,
    ...added.map((one) => `+ ${one}`),
    ...less.map((one) => `− ${one}`),
  ].join('; ')
}

/**
 * Every case in every region, told as the difference to no region said. A case that is not listed
 * does not change.
 */
export function regionChanges(): string {
  const rows = regions.flatMap((region) =>
    wanted.flatMap((one) =>
      everyCase.flatMap(({ names, given }) => {
        const [before, after] = [optionOf(given, one), optionOf(given, one, region)]
        const changed = before && after ? change(before, after) : 'listed or not'
        return changed === '' ? [] : [[region, one.title, ...names, changed]]
      }),
    ),
  )
  const byPlaces = merged(rows, 4, Object.keys(places))
  const byOwner = merged(byPlaces, 3, Object.keys(owners))
  const byState = merged(byOwner, 2, Object.keys(states))
  return table(
    ['region', 'application and device', 'state', 'owner', 'places', 'what changes'],
    merged(
      byState,
      1,
      wanted.map(({ title }) => title),
    ),
  )
}
