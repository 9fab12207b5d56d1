import type { Facts } from '../clause/record-facts.ts'
import type { RecordText } from '../lines/record-text.ts'

/** When a record rules out some of its own facts, and which. */
export interface Rule {
  when: (facts: Facts, text: RecordText) => unknown
  leaves: (keyof Facts)[]
}

/** Takes these fields out of `facts` itself. */
export function leaveOut(facts: Facts, ...fields: (keyof Facts)[]): void {
  for (const field of fields) delete facts[field]
}

/** Applies the rules in their order, each to what those before it have left. */
export function applyRules(rules: Rule[], facts: Facts, text: RecordText): void {
  for (const { when, leaves } of rules) if (when(facts, text)) leaveOut(facts, ...leaves)
}
