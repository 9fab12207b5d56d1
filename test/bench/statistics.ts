/**
 * The middle value; of an even number, the mean of the two middle ones. Errors: an empty list is a
 * bug and throws.
 */
export function median(values: number[]): number {
  const sorted = sortedCopy(values)
  const half = sorted.length / 2
  return Number.isInteger(half)
    ? (sorted[half - 1]! + sorted[half]!) / 2
    : sorted[Math.floor(half)]!
}

/** The smallest value that at least 95 of 100 do not exceed (nearest rank). Errors: as above. */
export function p95(values: number[]): number {
  const sorted = sortedCopy(values)
  return sorted[Math.ceil(sorted.length * 0.95) - 1]!
}

function sortedCopy(values: number[]): number[] {
  if (values.length === 0)
    throw new Error('No values to take a percentile of: the figure was never measured.')
  return values.toSorted((a, b) => a - b)
}
