import { exactly, fieldsOf, flag, isRecord } from './fields.ts'
import type { FoundList } from './find-lists.ts'
import { isSet } from './inert-fields.ts'
import { madeUp } from './no-entry.ts'
import { someRecord } from './some-record.ts'

/** Support looks at the account of somebody else. */
const ofOther = exactly(`
  (?:is)?impersonat(?:ed|es|ing|ion|or)(?:user|account|by|as|id)* (?:is)?(?:view|act|sign|logg)(?:ed|ing)?(?:in)?as(?:user|account)?
  onbehalfof masquerad(?:e|ing)
`)
const isOn = (value: unknown) => {
  const on = isRecord(value)
    ? ['active', 'isactive', 'enabled'].map((name) => fieldsOf(value).get(name))
    : []
  return isSet(value) && !on.some((one) => flag(one) === false)
}

/** Whether an answer says that it is not about the account of who asks, or about none. */
export const isViewOfOthers = (answer: unknown, lists: FoundList[]): boolean =>
  someRecord(answer, new Set(lists.flatMap(({ entries }) => entries)), false, (fields) =>
    [...fields].some(
      ([name, value]) =>
        (ofOther.test(name) && isOn(value)) || (madeUp.test(name) && flag(value) === true),
    ),
  )
