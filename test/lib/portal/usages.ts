import { readUsages } from '../../../lib/portal/read-usages.ts'

/** One entry with every field of portal.md §5; every value is invented. */
export const premium = {
  licenseId: 'FAKE-0001',
  brandedNameModel: { name: 'Example Premium', value: 'Example Premium (invented)' },
  activationCode: 'FAKE0-FAKE0-FAKE0-FAKE0',
  isActivationCodeMasked: false,
  isActivated: true,
  isExpired: false,
  isFreeLicense: false,
  activationDate: '2026-01-15T00:00:00Z',
  expirationDate: '2027-01-15T00:00:00Z',
  termInDays: 365,
  daysRemainder: 54,
  licenseUsagesCount: 5,
  totalSlotsCount: 5,
}
export const unused = {
  licenseId: 'FAKE-0003',
  brandedNameModel: { name: 'Example VPN', value: 'Example VPN (invented)' },
  isActivated: false,
  isExpired: false,
  activationDate: null,
  expirationDate: null,
  termInDays: 365,
}
export const both = { productUsages: [premium], unusedProductUsages: [unused] }

/** A reading in one line: its failure, or its products and what is told of the list. */
export function inShort(body: unknown): string {
  const reading = readUsages(body)
  if (!reading.ok) {
    const { failure } = reading
    return [
      failure.kind,
      ...('missing' in failure ? failure.missing : []),
      ...('status' in failure ? [failure.status] : []),
    ].join(' ')
  }
  const told = reading.warnings.map((warning) =>
    [
      warning.kind,
      ...('missing' in warning ? warning.missing : []),
      ...('topics' in warning ? warning.topics : []),
      ...('fields' in warning ? warning.fields : []),
      ...('total' in warning && warning.total ? [`of ${warning.total}`] : []),
    ].join(' '),
  )
  const products = reading.value.map(({ product }) => product.replace(/ \(invented\)/, ''))
  return [products.join(' + ') || 'none', ...told].join('; ')
}
