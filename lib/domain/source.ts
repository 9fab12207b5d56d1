/**
 * How sure a source is. `sure` = official help says it plainly, or several independent reports;
 * `likely` = official but old, or two weaker ones agree; `weak` = one weak source, or inference.
 */
export type Confidence = 'sure' | 'likely' | 'weak'

/** Where a fact about the world comes from. `seen`: the year, or year and month, of that source. */
export interface Sourced {
  source: string
  seen: string
  confidence: Confidence
}
