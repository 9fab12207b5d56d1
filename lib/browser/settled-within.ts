/**
 * For work that a browser may refuse, or never finish: a permission dialog in Safari, a frozen tab,
 * a dead worker. Gives `otherwise` where the work failed or was not done in `ms`.
 */
export async function settledWithin<R>(
  ms: number,
  otherwise: R,
  work: () => Promise<R>,
): Promise<R> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<R>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms)
  })
  try {
    return await Promise.race([work(), late])
  } catch {
    return otherwise
  } finally {
    clearTimeout(timer)
  }
}
