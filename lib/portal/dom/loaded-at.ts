import { minuteMs } from '../../domain/durations.ts'

/** A document this young, ms, was certainly loaded after the computer last slept. */
const young = minuteMs

/**
 * When the document was loaded, epoch ms by the computer's clock. `performance.timeOrigin` comes
 * from a clock that browsers stop while the computer sleeps. In a process that lived through a
 * night it is hours off, and the page of somebody who signs in in the morning would count as an old
 * tab. So a young document's time is derived from its age instead. Source:
 * https://www.w3.org/TR/hr-time-3/#dfn-estimated-monotonic-time-of-the-unix-epoch
 */
export function loadedAt(
  performance: Pick<Performance, 'now' | 'timeOrigin'>,
  now: number,
): number {
  const age = performance.now()
  return age < young ? now - age : performance.timeOrigin
}
