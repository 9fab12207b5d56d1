import { type WordKey, word } from '../lib/browser/i18n.ts'
import type { Reason } from '../lib/domain/downloads.ts'

const key = (id: string) => id.replaceAll('-', '_')

/**
 * Every id of the domain has its two messages; test/lib/domain/downloads/reasons.test.ts checks it.
 */
export const reasonWords = (reason: Reason) => word(`reason_${key(reason.id)}` as WordKey)
export const stepWords = ({ id, stepOf, name }: Reason) =>
  name === undefined ? word(`step_${key(stepOf ?? id)}` as WordKey) : word('get_current_name', name)
