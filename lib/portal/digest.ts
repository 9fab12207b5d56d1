/**
 * A short name for a text that must not be kept itself: the same text gives the same name on every device.
 * Shape: 11 base-36 digits at most. Not a cryptographic hash: enough to tell a hundred licences apart, and too short
 * to lead back to one. (SHA-256 is asynchronous, and `readUsages` is not.) Errors: none.
 */
export function digest(text: string): string {
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
