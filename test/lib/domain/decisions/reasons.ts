import { products } from '../../../../lib/domain/catalogue/products.ts'
import {
  missingReasons,
  sharingReasons,
} from '../../../../lib/domain/downloads/possible-reasons.ts'
import { reasonEvidence } from '../../../../lib/domain/downloads/reason-evidence.ts'
import { type Reason, reasonFacts, reasonIds } from '../../../../lib/domain/downloads/reasons.ts'
import { saidByPopup } from '../said-by-popup.ts'
import { merged, saidAs, table } from './cells.ts'
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' }

const words: Record<string, { message: string }> = messages
export const reasonTable = () =>
  table(
    ['reason', 'effect', 'why', 'next step', 'leads to', 'confidence', 'source', 'seen'],
    reasonIds.map((id) => {
      const { effect, confidence, step } = reasonFacts[id]
      const { source, seen } = reasonEvidence[id]
      const word = (prefix: string) =>
        words[saidByPopup[id] ?? `${prefix}_${id.replaceAll('-', '_')}`]!.message
      return [
        id,
        effect,
        word('reason'),
        saidByPopup[id] ? '(a state of the popup)' : word('step'),
        step.url ?? step.kind,
        confidence,
        source,
        seen,
      ]
    }),
  )

const list = (reasons: readonly Reason[]) =>
  reasons
    .map((reason) => `${reason.standing === 'candidate' ? 'perhaps ' : ''}${saidAs(reason)}`)
    .join(', ')

const premium = { id: '1', product: 'Kaspersky Premium' }
export const missingTable = () =>
  table(
    ['the list that was read', 'region', 'why something may not be in it'],
    [
      ['empty', 'any', list(missingReasons([]))],
      ['some', 'not said', list(missingReasons([premium]))],
      ['some', 'CN, IN, RU', list(missingReasons([premium], { region: 'RU' }))],
      ['some', 'US', list(missingReasons([premium], { region: 'US' }))],
      ['100 or more', 'not said', list(missingReasons(Array.from({ length: 100 }, () => premium)))],
    ],
  )

export function sharingTable(): string {
  const all = [...products.map(({ name }) => name), 'a product we do not know']
  return table(
    ['product, own', 'why it may not be shared'],
    merged(
      all.map((product) => [product, list(sharingReasons({ id: '1', product }))]),
      0,
      all,
    ),
  )
}
