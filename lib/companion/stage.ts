import type { CompanionBrief } from '../contracts/companion-brief.ts'

/** What a scene may use. */
export interface Stage {
  show(brief: CompanionBrief | null): unknown
  leave(): unknown
}
