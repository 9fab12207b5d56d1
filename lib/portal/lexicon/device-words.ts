import * as Word from './classes.ts'
import type { Token } from './lexicon.ts'
import { isOneOf, isOnly, says } from './says.ts'

/**
 * Seats that are used or free, and no word for devices beside them, are those of devices; so are
 * licences, of which a page says how many of how many.
 */
export function withSeats(list: Token[]): Token[] {
  const isOfDevices = says(list, Word.use) && !says(list, Word.device + Word.person)
  const numbers = list.filter(({ is }) => is === Word.number).length
  const isOfLicences =
    isOfDevices &&
    numbers !== 1 &&
    list.every((token) =>
      isOnly(
        token,
        Word.filler +
          Word.use +
          Word.inAll +
          Word.number +
          Word.slash +
          Word.still +
          Word.seat +
          Word.available,
      ),
    )
  const asDevice = isOfDevices ? Word.seat + (isOfLicences ? Word.subscription : '') : ''
  return list.map((token) => ({
    ...token,
    is: isOneOf(token, asDevice)
      ? Word.device
      : token.is.replace(/[56]/g, '') || (isOneOf(token, Word.still + Word.seat) ? Word.quiet : ''),
    ...(token.is.includes(Word.still) && { still: true as const }),
  }))
}

/** "Protects 3 of 5 devices" says which are in use, "protects 5 devices" may be all that it can. */
export function withProtected(list: Token[]): Token[] {
  const numbers = list.filter(({ is }) => is === Word.number).length
  const isPair = numbers === 2 && list.some(({ is }) => is.includes(Word.device))
  return list.map((token) =>
    token.is.includes(Word.protects)
      ? { ...token, is: token.is.replace(Word.protects, isPair ? Word.used : '') || Word.quiet }
      : token,
  )
}
