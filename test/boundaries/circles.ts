/**
 * One circle for each group of nodes that reach each other, in the order of the arrows.
 * Every node is entered once: the way that leads back to a node on it is the circle.
 */
export function circlesIn(nodes: string[], next: (node: string) => string[]): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const walk = (node: string, way: string[]): void => {
    const met = way.indexOf(node)
    if (met !== -1) return void circles.push(way.slice(met))
    if (done.has(node)) return
    for (const following of next(node)) walk(following, [...way, node])
    done.add(node)
  }
  for (const node of nodes) walk(node, [])
  return circles
}
