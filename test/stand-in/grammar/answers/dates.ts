import type { Dice } from '../../random.ts'

type Form = (day: string) => unknown

const at = (day: string, time: string) => Date.parse(`${day}T${time}`)
/** Every way in which such back ends write a day. What day it is can be seen in each of them. */
const forms: Record<string, Form> = {
  'iso utc': (day) => `${day}T00:00:00Z`,
  'iso fraction': (day) => `${day}T12:30:00.1234567Z`,
  'iso zone': (day) => `${day}T00:00:00+03:00`,
  'iso without zone': (day) => `${day}T00:00:00`,
  'day only': (day) => day,
  'ms date': (day) => `/Date(${at(day, '12:00:00Z')})/`,
  'ms date with zone': (day) => `/Date(${at(day, '00:00:00+03:00')}+0300)/`,
  seconds: (day) => at(day, '12:00:00Z') / 1000,
  milliseconds: (day) => at(day, '12:00:00Z'),
  fields: (day) => {
    const [year, month, date] = day.split('-').map(Number)
    return { year, month, day: date }
  },
}
export const dateForms = Object.keys(forms)
const unset = [
  null,
  undefined,
  '0001-01-01T00:00:00',
  '1970-01-01T00:00:00Z',
  '9999-12-31T23:59:59',
]

/** One answer writes its days in one way; what is not set has a way of its own. */
export function dayWriter(dice: Dice): { form: string; write: (day: string | null) => unknown } {
  const form = dice.pick(dateForms)
  const none = dice.pick(unset)
  return { form, write: (day) => (day === null ? none : forms[form]!(day)) }
}
