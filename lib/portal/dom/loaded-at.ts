/** A document this young, ms, has surely not slept with the computer. */
const young = 60_000

/**
 * When the document was loaded, epoch ms by the computer's clock. `performance.timeOrigin` is
 * reckoned by a clock that browsers let stand still while the computer sleeps, and in a process
 * that lived through a night it lies hours back: the page of somebody who signs in in the morning
 * would be taken for an old tab. So a young document is asked for its age instead.
 * Source: https://www.w3.org/TR/hr-time-3/#dfn-estimated-monotonic-time-of-the-unix-epoch
 */
export function loadedAt(
  performance: Pick<Performance, 'now' | 'timeOrigin'>,
  now: number,
): number {
  const age = performance.now()
  return age < young ? now - age : performance.timeOrigin
}
