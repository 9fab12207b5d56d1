/** The only one; null where there is none, or several could be meant. */
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

/** Each is compared with each; of so many nobody could tell anyway which is meant. */
export const mostCompared = 300
