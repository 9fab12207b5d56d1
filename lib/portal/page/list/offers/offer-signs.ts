import * as Word from '../../../lexicon/classes.ts'
import { says } from '../../../lexicon/says.ts'
import { isDownload } from '../../is-download.ts'
import { withoutZero } from '../clause/prices.ts'
import type { RecordText } from '../lines/record-text.ts'

/** What in a record speaks of something to be bought. */
export interface OfferSigns {
  /** An offer, or something with a price: nothing that one has. */
  isPriced: boolean
  /** It costs something, or what it says of itself is an offer: a button may offer another. */
  isOffered: boolean
  /** It can be downloaded, and without a price it is no offer: the free one, beside a paid one. */
  isHad: boolean
}

/** Looks for prices and words of buying in all lines of a record, its controls included. */
export function offerSigns({ lines, own, orders, wordsOf }: RecordText): OfferSigns {
  // One word may stand for a trial that somebody has and, on a button, for one to be had.
  const words = lines.flatMap((line) =>
    orders.has(line)
      ? []
      : withoutZero(wordsOf(line)).filter(({ is }) => !is.includes(Word.trial) || line.item.press),
  )
  const hasPrice = words.some(({ is }) => is === Word.price)
  return {
    isPriced: says(words, Word.sale),
    isOffered: own.some((line) => {
      const tokens = wordsOf(line)
      return (
        says(withoutZero(tokens), Word.price) || (says(tokens, Word.offer) && !orders.has(line))
      )
    }),
    isHad: !hasPrice && lines.some((line) => line.item.press && isDownload(wordsOf(line))),
  }
}
