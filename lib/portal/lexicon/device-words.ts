import type { Token } from './lexicon.ts'

/**
 * Seats that are used or free, and no word for devices beside them, are those of devices; so are
 * licences, of which a page says how many of how many.
 */
export function withSeats(list: Token[]): Token[] {
  const has = (letters: RegExp) => list.some(({ is }) => letters.test(is))
  const isOfDevices = has(/[UP]/) && !has(/[dp]/)
  const numbers = list.filter(({ is }) => is === '#').length
  const isOfLicences =
    isOfDevices && numbers !== 1 && list.every(({ is }) => /^[swUPKov#/56l]+$/.test(is))
  const asDevice = isOfLicences ? /[6s]/ : isOfDevices ? /6/ : /(?!)/
  return list.map((token) => ({
    ...token,
    is: asDevice.test(token.is)
      ? 'd'
      : token.is.replace(/[56]/g, '') || (/[56]/.test(token.is) ? 'w' : ''),
    ...(token.is.includes('5') && { still: true as const }),
  }))
}

/** "Protects 3 of 5 devices" says which are in use, "protects 5 devices" may be all that it can. */
export function withProtected(list: Token[]): Token[] {
  const numbers = list.filter(({ is }) => is === '#').length
  const isPair = numbers === 2 && list.some(({ is }) => is.includes('d'))
  return list.map((token) =>
    token.is.includes('7')
      ? { ...token, is: token.is.replace('7', isPair ? 'U' : '') || 'w' }
      : token,
  )
}
