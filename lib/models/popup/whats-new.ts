import type { Kept } from '../kept.ts'

/** Increase it with each change of the message `news_text`. */
export const newsNumber = 1

/**
 * News is shown once, to somebody who knew an earlier version. On the first day nothing is new.
 */
export const hasNews = ({ stored, newsSeen }: Pick<Kept, 'stored' | 'newsSeen'>): boolean =>
  stored !== null && newsSeen !== newsNumber
