import type { CompanionBrief } from '../contracts/companion-brief.ts'

/** What a scene may ask for. */
export interface Stage {
  show(brief: CompanionBrief | null): unknown
  leave(): unknown
}
