/** The only element; null where there is none, or where several could be meant. */
export const one = (elements: Element[]) => (elements.length === 1 ? elements[0]! : null)

/**
 * A control and the host element around it may carry the same mark. Then only the control counts.
 */
export const unique = (elements: Element[]) => {
  const all = [...new Set(elements)]
  return all.length > mostCompared
    ? all
    : all.filter((element) => !all.some((other) => other !== element && element.contains(other)))
}

/**
 * Each element is compared with each other one. With more than so many, nobody could tell which is
 * meant.
 */
export const mostCompared = 300
