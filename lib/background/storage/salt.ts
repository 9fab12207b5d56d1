import { saltKey } from '../../contracts/stored.ts'
import { type Area, getOrFail, setOrFail } from './storage-error.ts'

/**
 * Makes the salt of the account hashes where there is none: 32 random bytes as hex, for this browser alone. Errors:
 * `StorageFailed`.
 */
export async function ensureSalt(area: Area, random: (count: number) => Uint8Array): Promise<void> {
  const { [saltKey]: salt } = await getOrFail(area, [saltKey])
  if (typeof salt === 'string' && /^[0-9a-f]{64}$/.test(salt)) return
  const bytes = [...random(32)]
  await setOrFail(area, {
    [saltKey]: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  })
}
