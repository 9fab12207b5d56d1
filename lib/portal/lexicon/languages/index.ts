import { words as ar } from './ar.ts'
import { words as bg } from './bg.ts'
import { words as cs } from './cs.ts'
import { words as da } from './da.ts'
import { words as de } from './de.ts'
import { words as el } from './el.ts'
import { words as en } from './en.ts'
import { words as es } from './es.ts'
import { words as et } from './et.ts'
import { words as fi } from './fi.ts'
import { words as fr } from './fr.ts'
import { words as hu } from './hu.ts'
import { words as id } from './id.ts'
import { words as it } from './it.ts'
import { words as ja } from './ja.ts'
import { words as ko } from './ko.ts'
import { words as lt } from './lt.ts'
import { words as lv } from './lv.ts'
import { words as nb } from './nb.ts'
import { words as nl } from './nl.ts'
import { words as pl } from './pl.ts'
import { words as pt } from './pt.ts'
import { words as ro } from './ro.ts'
import { words as ru } from './ru.ts'
import { words as sr } from './sr.ts'
import { words as sv } from './sv.ts'
import { words as th } from './th.ts'
import { words as tr } from './tr.ts'
import { words as uk } from './uk.ts'
import { words as vi } from './vi.ts'
import { words as zh } from './zh.ts'

/**
 * Words of every language, by its code in lib/domain/page-language.ts. Too many for a page: it is
 * sent its own only.
 */
export const languages: Record<string, string> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sr,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
}
