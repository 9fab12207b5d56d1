import type { Account, Owned } from './accounts/index.ts'

const day = 86_400_000
const dated = (now: Date, days: number | null) =>
  days === null
    ? null
    : `${new Date(now.getTime() + days * day).toISOString().slice(0, 10)}T00:00:00Z`

/** One entry with the portal's field names; the code comes unmasked, as the real one can. */
function usage(owned: Owned, now: Date) {
  return {
    licenseId: `FAKELICENCE-${owned.key}`,
    brandedNameModel: { name: owned.product.replace('Kaspersky ', ''), value: owned.product },
    activationCode: owned.code,
    isActivationCodeMasked: false,
    isActivated: owned.state !== 'unused',
    isExpired: owned.state === 'expired' || owned.state === 'renewed-inactive',
    isFreeLicense: owned.kind === 'free',
    activationDate: dated(now, owned.startedDaysAgo === null ? null : -owned.startedDaysAgo),
    expirationDate: dated(now, owned.endsInDays),
    termInDays: owned.termInDays,
    daysRemainder: owned.endsInDays,
    licenseUsagesCount: owned.used,
    totalSlotsCount: owned.total,
  }
}

/** The answer of `GET /MyLicenses/GetProductUsagesAndViewSettings`. */
export function usages(account: Account, now: Date) {
  const all = (unused: boolean) =>
    account.subscriptions.filter((one) => (one.state === 'unused') === unused)
  return {
    productUsages: all(false).map((one) => usage(one, now)),
    unusedProductUsages: all(true).map((one) => usage(one, now)),
    viewSettings: { showPromo: false },
  }
}
