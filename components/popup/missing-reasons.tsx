import { missingReasons } from '../../lib/domain/explain.ts'
import type { Subscription } from '../../lib/domain/subscription.ts'
import { ReasonList } from './reasons.tsx'

export const MissingReasons = ({ subscriptions }: { subscriptions: readonly Subscription[] }) => <ReasonList reasons={missingReasons(subscriptions)} />
