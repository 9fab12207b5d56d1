/** Something odd in one entry. The fields are the portal's names, never values. */
export interface Finding {
  kind: 'contradiction' | 'fields-unread'
  fields: string[]
}

interface Claims {
  activated: boolean | undefined
  expired: boolean | undefined
  activatedOn: string | undefined
  expiresOn: string | undefined
  daysLeft: number | undefined
  used: number | undefined
  total: number | undefined
  unusedYetActive: boolean
  /**
   * Fields that are there but unreadable, or marked as not set. They are not reported as missing.
   */
  saidOtherwise: string[]
}

/**
 * Pairs of fields in one entry that cannot both be true. Both values stay, and the popup says so.
 */
export function contradictions({ unusedYetActive, saidOtherwise, ...claims }: Claims): Finding[] {
  const {
    activated,
    expired,
    activatedOn,
    expiresOn,
    daysLeft = 0,
    used = 0,
    total = used,
  } = claims
  const undated = activated === true && !activatedOn && !saidOtherwise.includes('activationDate')
  const rules: [boolean, string, string][] = [
    [unusedYetActive, 'isActivated', 'unusedProductUsages'],
    [
      (expired === true && daysLeft > 0) || (expired === false && daysLeft < 0),
      'isExpired',
      'daysRemainder',
    ],
    [used > total, 'licenseUsagesCount', 'totalSlotsCount'],
    [undated || (activated === false && !!activatedOn), 'isActivated', 'activationDate'],
    [activated === false && (expired === true || daysLeft < 0), 'isActivated', 'isExpired'],
    [activated === false && used > 0, 'isActivated', 'licenseUsagesCount'],
    [!!activatedOn && !!expiresOn && activatedOn > expiresOn, 'activationDate', 'expirationDate'],
  ]
  return rules
    .filter(([applies]) => applies)
    .map(([, ...fields]) => ({ kind: 'contradiction', fields }))
}
