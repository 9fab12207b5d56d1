import type { Unit } from './unit.ts'

/** A statement that wants no value and no label. */
export const isFact = ({ unknown, labels, value, facts }: Unit) =>
  !unknown && !value && labels === '' && Object.keys(facts).length > 0

/** A label, which may state a fact, too: "Renews". */
export const isLabel = (unit: Unit | undefined) =>
  !!unit && !unit.unknown && !unit.value && unit.labels !== ''

/** A label that states no fact by itself. */
export const isBareLabel = (unit: Unit) => isLabel(unit) && Object.keys(unit.facts).length === 0
