/** Ids in order, each once: one that is taken gets a number (`a`, `a-2`, `a-3`), so that two of a kind stay two. */
export function uniqueIds(ids: string[]): string[] {
  const taken = new Set<string>()
  return ids.map((id) => {
    let unique = id
    for (let count = 2; taken.has(unique); count++) unique = `${id}-${count}`
    taken.add(unique)
    return unique
  })
}
