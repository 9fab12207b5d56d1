import { useLayoutEffect, useState } from 'preact/hooks'
import type { QrMatrix } from './qr-matrix.ts'

let encode: ((text: string) => QrMatrix) | undefined

const fetchEncoder = async () => {
  encode = (await import('./qr-matrix.ts')).qrMatrix
}

/**
 * The code of `text`. The encoder is loaded for the first code, which is null until then; every
 * later code is there at once.
 */
export function useQr(text: string): QrMatrix | null {
  const [, fetched] = useState(encode !== undefined)
  useLayoutEffect(() => {
    if (encode) return
    void fetchEncoder().then(() => fetched(true))
  }, [])
  return encode?.(text) ?? null
}
