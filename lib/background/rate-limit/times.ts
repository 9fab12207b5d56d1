/** Automatic reads of one account keep this gap, and a first failure this pause; ms. */
export const automaticGap = 15 * 60_000

export const within = (time: number, now: number) => (at: number) => now - at < time
