import { missingReasons } from '../../lib/domain/explain.ts'
import { type Region, regionFrom } from '../../lib/domain/region.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'
import { ReasonList } from './reasons.tsx'

export interface MissingProps {
  subscriptions: readonly Subscription[]
  /** As the user said it. */
  region: Region | null
}

export const MissingReasons = ({ subscriptions, region }: MissingProps) => <ReasonList reasons={missingReasons(subscriptions, regionFrom({ setting: region }))} />
