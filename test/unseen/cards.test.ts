import { expect, test } from 'vitest'
import { authorsOfCards, judgeCards } from './cards.ts'

// Whole cards in the words of copywriters who knew only what a card may say, far from ordinary.
// Met for the first time the first author's were read at 52 %, the second's, with the vocabulary
// mended for the first, at 59 %, the third's, short friendly sentences, at 55 % (one of 420
// wrongly), the fourth's, in which no wording of a fact comes twice, at 51 % (four of 1,240
// wrongly). The traps are cards that are easily misread: at the first meeting
// six of 372 were, and 61 % were read; of the second author's, 310 that are meant to be worse, twelve
// were, and 45 % were read; of the third's, 372, seven were, and 72 % were read; of the fourth's,
// 396, thirteen were, nearly all of years that are paid by the month, and 60 % were read; of the
// fifth's, 372, one was, and 68 % were read.
const leastRead: Record<string, number> = {
  first: 0.6,
  second: 0.25,
  third: 0.6,
  fourth: 0.6,
  traps: 0.25,
  'traps-second': 0.1,
  'traps-third': 0.3,
  'traps-fourth': 0.3,
  'traps-fifth': 0.5,
}

const all = authorsOfCards().flatMap(({ author, codes }) => codes.map((code) => [author, code]))

test.each(all as [string, string][])(
  '%s, %s: no card by others is read wrongly',
  (author, code) => {
    const judged = judgeCards(author, code)
    const of = (verdict: string) => judged.filter((one) => one.verdict === verdict)
    expect(of('wrong').map(({ why, card, read }) => ({ why, card, read }))).toEqual([])
    expect(of('right').length / judged.length).toBeGreaterThanOrEqual(leastRead[author]!)
  },
)
