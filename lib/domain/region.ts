/** ISO 3166-1 alpha-2, upper case. */
export type Region = string

export interface RegionContext {
  /** Said by the user, or by the portal's page. Rules may rest on it. */
  region?: Region
  /** Guessed from the time zone or the like: only ever "if you are in …". */
  regionHint?: Region
}

/** A country code in one spelling; undefined for anything else. */
export function regionCode(text: string | null | undefined): Region | undefined {
  const code = text?.trim().toUpperCase()
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined
}

/** The user's own word goes before the page's; a guess never becomes more than a hint. */
export function regionFrom(said: { setting?: string | null; page?: string | null; guess?: string | null }): RegionContext {
  const region = regionCode(said.setting) ?? regionCode(said.page)
  const hint = regionCode(said.guess)
  if (region !== undefined) return { region }
  return hint === undefined ? {} : { regionHint: hint }
}
