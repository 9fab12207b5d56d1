import type { Kept } from './popup-ports.ts'

/** Goes up with each change of the message `news_text`. */
export const newsNumber = 1

/**
 * What is new is said once, to those who knew the version before: a first day has nothing that is
 * new.
 */
export const hasNews = ({ stored, newsSeen }: Pick<Kept, 'stored' | 'newsSeen'>): boolean =>
  stored !== null && newsSeen !== newsNumber
