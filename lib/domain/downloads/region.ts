/** ISO 3166-1 alpha-2, upper case. */
export type Region = string

export interface RegionContext {
  /** Said by the user. Rules may rest on it. */
  region?: Region
  /** Guessed from the time zone or the like: only ever "if you are in …". */
  regionHint?: Region
}

/** A country code in one spelling; undefined for anything else. */
function regionCode(text: string | null | undefined): Region | undefined {
  const code = text?.trim().toUpperCase()
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined
}

/** The region that the user said. A guess stays a hint, and only where the user said nothing. */
export function regionFrom(said: {
  setting: string | null
  guess?: string | undefined
}): RegionContext {
  const region = regionCode(said.setting)
  const hint = regionCode(said.guess)
  if (region !== undefined) return { region }
  return hint === undefined ? {} : { regionHint: hint }
}

/**
 * Zones of the countries that have a rule of their own (IANA time zone database, `zone.tab`).
 * Russia has two dozen: left out.
 */
const zones: Record<string, Region> = {
  'Asia/Shanghai': 'CN',
  'Asia/Urumqi': 'CN',
  'Asia/Chongqing': 'CN',
  'Asia/Harbin': 'CN',
  'Asia/Kolkata': 'IN',
  'Asia/Calcutta': 'IN',
  'Asia/Tokyo': 'JP',
}

/** Zones of the United States (`zone.tab`, and the old names that browsers still report). */
const zonesOfUs: ReadonlySet<string> = new Set(
  'New_York Detroit Kentucky/Louisville Kentucky/Monticello Indiana/Indianapolis Indiana/Vincennes Indiana/Winamac Indiana/Marengo Indiana/Petersburg Indiana/Vevay Indiana/Tell_City Indiana/Knox Indianapolis Louisville Fort_Wayne Chicago Menominee North_Dakota/Center North_Dakota/New_Salem North_Dakota/Beulah Denver Boise Phoenix Los_Angeles Anchorage Juneau Sitka Metlakatla Yakutat Nome Adak'
    .split(' ')
    .map((city) => `America/${city}`)
    .concat('Pacific/Honolulu'),
)

/** A guess. It is only good for "if you are in …". */
export const regionOfZone = (timeZone: string): Region | undefined =>
  zonesOfUs.has(timeZone) ? 'US' : Object.hasOwn(zones, timeZone) ? zones[timeZone] : undefined
