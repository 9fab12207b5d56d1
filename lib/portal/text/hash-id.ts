/**
 * A short name for a text: the same text gives the same name on every device.
 * Shape: 11 base-36 digits at most. It keeps the portal's id out of sight and tells a hundred
 * licences apart; it is no secret. Whoever has it can find a short or numeric id by trying them
 * all, so it stays in the browser: no file made for others holds it. SHA-256 would not be safer for
 * ids so short, and it is asynchronous, which `readUsages` is not.
 * Errors: none.
 */
export function hashId(text: string): string {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return ((high & 0x1fffff) * 0x100000000 + (low >>> 0)).toString(36)
}
