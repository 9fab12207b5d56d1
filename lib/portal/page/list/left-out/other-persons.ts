import { holds, type Line, type PageTree } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { isKnown, says } from '../../../lexicon/says.ts'
import { mailAddress } from '../../../text/mail-address.ts'
import { leaveOut } from '../facts/leave-out.ts'
import type { RecordReading } from '../facts/read-record.ts'
import type { PageRecord } from '../records/records.ts'

type Read = RecordReading & { record: PageRecord }

/**
 * Without what may be somebody else's, by an address that is not of who is signed in: none of it
 * where one stands over the list ("You see the account of …"), and no record with one among words
 * that are not understood ("Transferred to …"), unless it is shared.
 */
export function withoutOthers<T extends Read>(
  all: T[],
  { lines }: PageTree,
  lexicon: Lexicon | null,
): T[] {
  const own = new Set(lines.flatMap((line) => (line.item.beside ? (mailIn(line) ?? []) : [])))
  if (!lexicon || own.size === 0) return all
  for (const { record, facts } of all)
    if (facts.ownership === 'shared' && isBySelf(record, lines, own, lexicon))
      leaveOut(facts, 'ownership')
  const ofOther = lines.filter((line) => !line.item.beside && isOfOther(line, own))
  if (ofOther.length === 0) return all
  const first = Math.min(...all.map(({ record }) => record.from))
  if (ofOther.some(({ item }) => item.to < first)) return []
  return all.filter(
    ({ record, facts }) =>
      facts.ownership === 'shared' ||
      !ofOther.some(
        (line) =>
          line.text.length < longestMention &&
          holds(record.frame, line.item) &&
          !isKnown(lexicon.tokens(withoutMail(line))),
      ),
  )
}

/** "Shared by …", where that is who is signed in: with whom, nobody need understand. */
const isBySelf = ({ from, to }: PageRecord, lines: Line[], own: Set<string>, lexicon: Lexicon) =>
  lines.some(
    (line) =>
      line.item.from >= from &&
      line.item.to <= to &&
      own.has(mailIn(line) ?? '') &&
      says(lexicon.tokens(line.text), Word.sharing),
  )

/** The company's own addresses are for questions. */
const isOfOther = (line: Line, own: Set<string>) => {
  const mail = mailIn(line)
  return mail !== undefined && !own.has(mail) && !/kaspersky/.test(mail)
}

const mailIn = ({ text }: Line) =>
  text.length < longestWithMail && text.includes('@')
    ? mailAddress
        .exec(text)?.[0]
        .toLowerCase()
        .replace(/[,;:)]$/, '')
    : undefined

/** A longer text takes time; a sentence may speak of an invitation that was sent. */
const longestWithMail = 300
const longestMention = 70

const withoutMail = ({ text }: Line) =>
  text
    .split(/\s/)
    .filter((word) => !word.includes('@'))
    .join(' ')
