import type { Dice } from '../random.ts'

/** The stand-in's today. */
export const today = '2026-11-22'
const day = 86_400_000

export const daysFromToday = (count: number) =>
  new Date(Date.parse(today) + count * day).toISOString().slice(0, 10)

type Writer = (date: Date) => string
const utc = { timeZone: 'UTC' } as const

/**
 * In figures, in the order and with the signs of the language; a Thai year may be that of the
 * Buddhist calendar.
 */
const forms: Record<string, Intl.DateTimeFormatOptions> = {
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  full: { dateStyle: 'full' },
  figures: { day: '2-digit', month: '2-digit', year: 'numeric' },
  shortFigures: { day: 'numeric', month: 'numeric', year: 'numeric' },
  twoDigitYear: { dateStyle: 'short' },
  shortMonth: { day: 'numeric', month: 'short', year: 'numeric' },
}
/** The more often a form stands here, the more pages use it. */
const usual = ['long', 'long', 'long', 'medium', 'medium', 'shortMonth', 'full', 'iso']
const iso: Writer = (date) => date.toISOString().slice(0, 10)

function writerFor(locale: string, form: string): Writer {
  if (form === 'iso') return iso
  const format = new Intl.DateTimeFormat(locale, { ...forms[form], ...utc })
  return (date) => format.format(date)
}

const known = new Map<string, Writer>()

/**
 * The way in which one page writes its days: the same for all of them. `locale` may name digits and
 * a calendar.
 */
export function daysOf(locale: string, dice: Dice): (date: string) => string {
  // Plain "en" does not say whether the month comes first: who writes for all of them spells it
  // out.
  const clear = locale !== 'en'
  const form = dice.pick([
    ...usual,
    ...(clear ? ['figures', 'figures', 'shortFigures'] : []),
    ...(clear && dice.chance(0.3) ? ['twoDigitYear'] : []),
  ])
  const key = `${locale} ${form}`
  const writer = known.get(key) ?? writerFor(locale, form)
  known.set(key, writer)
  return (date) => writer(new Date(date))
}
