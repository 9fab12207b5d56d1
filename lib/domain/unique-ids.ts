/**
 * Ids in order, each once. One that is taken already gets a number (`a`, `a-2`, `a-3`), so that two
 * of a kind stay two.
 */
export function uniqueIds(ids: string[]): string[] {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return ids.map((id) => {
    let unique = id
    let count = counts.get(id) ?? 1
    while (taken.has(unique)) unique = `${id}-${++count}`
    counts.set(id, count)
    taken.add(unique)
    return unique
  })
}
