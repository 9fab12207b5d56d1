import { saltKey } from '../../contracts/stored.ts'
import { type Area, getOrFail, setOrFail } from './storage-error.ts'

/**
 * The salt of the account hashes, made where there is none: 32 random bytes as hex, for this
 * browser alone. Errors: `StorageFailed`.
 */
export async function ensureSalt(
  area: Area,
  random: (count: number) => Uint8Array,
): Promise<string> {
  const { [saltKey]: kept } = await getOrFail(area, [saltKey])
  if (typeof kept === 'string' && /^[0-9a-f]{64}$/.test(kept)) return kept
  const salt = [...random(32)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  await setOrFail(area, { [saltKey]: salt })
  return salt
}
