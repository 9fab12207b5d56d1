import type { Standing } from '../subscription.ts'

/** The subscription is certainly in force, so its end or renewal cannot be the reason. */
export const isRunning = ({ kind }: Pick<Standing, 'kind'>): boolean =>
  kind === 'active' || kind === 'expiring' || kind === 'free'
