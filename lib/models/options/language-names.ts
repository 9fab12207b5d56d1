import { languages } from '../../contracts/languages.ts'

/** Every language by its own name, as choices of a list. */
export const languageNames: { value: string; name: string }[] = Object.entries(languages).map(
  ([value, name]) => ({ value, name }),
)
