/**
 * Checks for values from outside: messages from a page, items from storage, settings. A check
 * returns the value, or `undefined` where it refuses it. Single values are checked here, records
 * and lists in lib/background/validation/validators.ts.
 */
export type Check<T> = (value: unknown) => T | undefined

export const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)
export const wholeNumber =
  (least: number, most: number): Check<number> =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : undefined
export const exactly =
  <T extends string | number>(...all: readonly T[]): Check<T> =>
  (value) =>
    all.find((one) => one === value)
export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value) =>
    value === null ? null : check(value)
export const matching =
  (form: RegExp): Check<string> =>
  (value) =>
    typeof value === 'string' && form.test(value) ? value : undefined
