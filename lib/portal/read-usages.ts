import { isRecord } from '../domain/is-record.ts'
import type { Failure, Reading, Warning } from '../domain/reading.ts'
import type { Subscription } from '../domain/subscription.ts'
import { chooseLists, listNames, type Chosen } from './api/lists/choose-lists.ts'
import { largestCount, mostSubscriptions } from '../domain/subscription/limits.ts'
import { findLists, type FoundList } from './api/lists/find-lists.ts'
import { withLinkedResources } from './api/values/linked-resources.ts'
import { saysLeftOut } from './api/doubts/left-out.ts'
import { emptyInDoubt } from './api/doubts/empty-in-doubt.ts'
import { joinTwins, tellTwinsApart } from './api/entry/join-twins.ts'
import { withDoubts } from './api/entry/said-otherwise.ts'
import { signOfMore } from './api/lists/list-end.ts'
import { parseBody } from './api/values/parse-body.ts'
import { plainValues } from './api/values/plain-values.ts'
import { statedLanguage } from './api/entry/product-name-of.ts'
import { readEntry, type ReadEntry } from './api/entry/read-entry.ts'
import { settingsIn, statedZone } from './api/values/stated-zone.ts'
import { isViewOfOthers } from './api/doubts/view-of-others.ts'
import { errorInAnswer } from './api/doubts/error-in-answer.ts'

/**
 * Reads the portal's own JSON, parsed or still as text: every subscription of the account, the
 * unused ones too.
 * Shape: entries are known by their fields, wherever their lists stand, at most seven names deep.
 * Only the two lists of 2025, both there and empty, mean "none".
 * Errors: `layout-changed`, with the names looked for; an answer that reports an error is a
 * failure, also with empty lists. Where the list may not be whole, the reading carries
 * `partly-read` (entries that cannot be understood) or `maybe-incomplete` (a list is missing,
 * another may belong to it, or it goes on), with the numbers where they are known.
 * Source: portal.md §5 and §11, seen last in July 2025. Activation codes are not read, so they
 * cannot leave.
 */
export function readUsages(body: unknown): Reading<Subscription[]> {
  const sent = typeof body === 'string' ? parseBody(body) : body
  const answer = withLinkedResources(plainValues(sent))
  const found = findLists(answer)
  const chosen = chooseLists(found)
  const root = isRecord(answer) ? [answer] : []
  const around = [...new Set([...root, ...(chosen?.lists ?? []).flatMap((list) => list.around)])]
  const total = (chosen?.lists ?? []).reduce((all, list) => all + list.total, 0)
  const error = errorInAnswer(around, total === 0)
  if (error && (error.sure || total === 0)) return failed(error.failure)
  if (!chosen) return failed(layoutChanged(Object.values(listNames)))
  if (isViewOfOthers(answer, chosen.lists)) return failed(layoutChanged(['json']))
  const lacking = [
    ...chosen.lacking,
    ...(error ? ['error'] : saysLeftOut(answer, chosen.lists) ? ['left-out'] : []),
  ]
  const reading = readLists({ ...chosen, lacking }, total)
  const inDoubt = reading.ok && total === 0 && emptyInDoubt(answer)
  return inDoubt ? failed(layoutChanged(['json'])) : reading
}

function readLists({ lists, lacking, besides }: Chosen, sent: number): Reading<Subscription[]> {
  const entries = readEntries(lists)
  const understood = entries.filter((entry) => entry !== null).filter(isNoPart)
  const others = readEntries(besides).filter((entry) => entry !== null)
  const read = tellTwinsApart(withDoubts(joinTwins(understood), others))
  const more = signOfMore(lists)
  const beyond = sent > entries.length
  const missing = [...lacking, ...(more ? ['list-end'] : []), ...(beyond ? ['list-limit'] : [])]
  // Nothing was read and something is missing, so the account may have subscriptions all the same.
  if (entries.length === 0 && missing.length > 0) return failed(layoutChanged(missing))
  if (entries.length > 0 && read.length === 0) return failed(layoutChanged(['brandedNameModel']))
  const total = more?.total ?? (beyond ? sent : undefined)
  return {
    ok: true,
    value: read.map(({ subscription }) => subscription),
    warnings: [
      ...partlyRead(understood.length, entries.length),
      ...maybeIncomplete(missing, {
        read: read.length,
        ...(total !== undefined && { total: Math.min(total, largestCount) }),
      }),
      ...unknownFields(read),
      ...bounded(findingsOf(read)),
    ],
  }
}

/**
 * Names which say of a list that its subscriptions are not in use, as `unusedProductUsages` does.
 */
const unusedNames = /^(?:unused|unactivated|notactivated|notused|inactivated)/

function readEntries(lists: FoundList[]): (ReadEntry | null)[] {
  const sent = lists.flatMap((list) => {
    const common = {
      unused: unusedNames.test(list.name),
      isKnownList: Object.hasOwn(listNames, list.name),
      zone: statedZone([...list.around.toReversed(), ...list.around.flatMap(settingsIn)]),
      language: statedLanguage(list.around.toReversed()),
    }
    return list.entries.map((entry) => ({ entry, common }))
  })
  return sent.slice(0, mostSubscriptions).map(({ entry, common }) => readEntry(entry, common))
}

/** An application of a bundle is no subscription, even where it is listed like one. */
const isNoPart = ({ partOf, licence }: ReadEntry, _: number, all: ReadEntry[]) =>
  partOf === null || !all.some((one) => one.licence === partOf && one.partOf !== licence)

const failed = (failure: Failure) => ({ ok: false as const, failure })
const layoutChanged = (missing: string[]): Failure => ({ kind: 'layout-changed', missing })

const partlyRead = (read: number, total: number): Warning[] =>
  read < total ? [{ kind: 'partly-read', unread: total - read, total }] : []

const maybeIncomplete = (missing: string[], numbers: { read: number; total?: number }): Warning[] =>
  missing.length > 0 ? [{ kind: 'maybe-incomplete', missing, ...numbers }] : []

function unknownFields(read: ReadEntry[]): Warning[] {
  const topics = [...new Set(read.flatMap((entry) => entry.topics))]
  return topics.length > 0 ? [{ kind: 'fields-unknown', topics }] : []
}

const findingsOf = (read: ReadEntry[]): Warning[] =>
  read.flatMap(({ findings, subscription }) =>
    findings.map((finding) => ({ ...finding, subscription: subscription.id })),
  )

const mostFindings = 500
/** What is kept has a limit. An account with so many oddities is not understood anyway. */
const bounded = (findings: Warning[]): Warning[] =>
  findings.length > mostFindings
    ? [...maybeIncomplete(['findings'], { read: mostFindings }), ...findings.slice(0, mostFindings)]
    : findings
