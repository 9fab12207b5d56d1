import { isRecord } from '../../../domain/is-record.ts'
import { fieldsOf, readFlag } from '../values/fields.ts'
import type { FoundList } from '../lists/find-lists.ts'
import { isSet } from '../values/inert-fields.ts'
import { madeUp } from '../entry/no-entry.ts'
import { someRecord } from './some-record.ts'

/** Support looks at the account of somebody else. */
const ofOther =
  /^(?:is)?(?:impersonat(?:ed|ing|ion|or)|masquerading|(?:view|act)ingas|onbehalfof)(?:by|id|user|account)?$/

const isOn = (value: unknown) =>
  isSet(value) && !(isRecord(value) && readFlag(fieldsOf(value).get('active')) === false)

/**
 * Whether an answer says that it is about another account than the signed-in person's, or about
 * none.
 */
export const isViewOfOthers = (answer: unknown, lists: FoundList[]): boolean =>
  someRecord(answer, new Set(lists.flatMap(({ entries }) => entries)), false, (fields, path) =>
    [...fields].some(
      ([name, value]) =>
        (ofOther.test(name) && isOn(value)) ||
        (madeUp.test(name) &&
          readFlag(value) === true &&
          !path.some((one) => /feature|flag/.test(one))),
    ),
  )
