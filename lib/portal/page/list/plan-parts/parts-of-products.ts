import { company } from '../../../text/product-name.ts'
import type { Facts } from '../clause/record-facts.ts'
import type { Over } from '../records/headings-over.ts'
import type { ListPage } from '../lines/record-lines.ts'

/** What an application that is included may have, too, or a service in a table of what works. */
const states = ['activated', 'expired', 'free', 'portalState']

/**
 * "Safe Kids: not activated", without the company's name and without a day or a count: rather a
 * part of a subscription than one.
 */
export const isPartOnly = (name: string, facts: Facts) =>
  name.search(company) !== 0 && Object.keys(facts).every((fact) => states.includes(fact))

/** Under a product's title, with nothing of a term of its own: rather a part of that product. */
export const isPartOf = ({ titles }: ListPage, { heading }: Over, facts: Facts) =>
  !!heading && titles.has(heading) && !terms.some((fact) => facts[fact] !== undefined)

const terms = ['expiresOn', 'renewsOn', 'autoRenewal', 'ownership'] as const
