/**
 * Waits until `ask` answers something truthy, and returns that.
 * Errors: throws with `what` when it did not within `ms`; what `ask` throws meanwhile counts as "not yet".
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  ms = 15_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + ms
  let last: unknown = 'nothing'
  while (Date.now() < end) {
    try {
      last = await ask()
      if (last) return last as NonNullable<T>
    } catch (error) {
      last = error
    }
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  throw new Error(`Waited ${ms} ms in vain for: ${what}. Last answer: ${String(last)}`)
}
