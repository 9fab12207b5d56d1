/**
 * What `read` answers once it has answered the same eight times in a row, for longer than the
 * stand-in pauses between two drawings: what was moving has come to rest. Errors: as `until`.
 */
export async function settled<T>(
  what: string,
  read: () => T | Promise<T>,
): Promise<NonNullable<T>> {
  let last = ''
  let times = 0
  return until(what, async () => {
    const now = await read()
    const text = JSON.stringify(now)
    times = text === last ? times + 1 : 1
    last = text
    return times === 8 && now
  }) as Promise<NonNullable<T>>
}

/**
 * Looks for `ms` whether `ask` ever answers something truthy. No event tells that nothing comes:
 * here time is what is tested.
 * Errors: throws at once with `what` when it does.
 */
export async function neverHappens(what: string, ask: () => unknown, ms = 800): Promise<void> {
  const end = Date.now() + ms
  do {
    if (await ask()) throw new Error(`Should never be: ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  } while (Date.now() < end)
}

/**
 * Waits until `ask` answers something truthy, and returns that.
 * Errors: throws with `what` when it did not within `ms`; what `ask` throws meanwhile counts as
 * "not yet".
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
