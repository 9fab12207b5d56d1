import { expect, test } from 'vitest'
import { both, inShort, premium, unused } from '../../usages.ts'

const whole = 'Example Premium + Example VPN'

test.each<[string, object, string]>([
  ['Elasticsearch', { hits: { total: { value: 7 }, hits: [premium, unused] } }, ' of 7'],
  ['a record of a count', { ...both, total: { count: 7 } }, ' of 7'],
  ['DynamoDB', { Items: [premium, unused], LastEvaluatedKey: { pk: 'L2' } }, ''],
  ['Kubernetes', { ...both, metadata: { continue: 'x' } }, ''],
  ['what remains', { ...both, meta: { remainingCount: 4 } }, ''],
  ['Slack', { ...both, response_metadata: { next_cursor: 'dGVhbTpDMDYx' } }, ''],
  ['Spring', { ...both, links: [{ rel: 'next', href: '/u?p=1' }] }, ''],
  ['jqGrid', { page: '1', total: 2, records: '4', rows: [premium, unused] }, ' of 4'],
  ['HTTP', { ...both, contentRange: 'items 0-1/4' }, ' of 4'],
])('a list that goes on, as %s writes it', (_, body, numbers) =>
  expect(inShort(body)).toBe(`${whole}; maybe-incomplete list-end${numbers}`),
)

test.each<[string, object]>([
  ['Elasticsearch', { hits: { total: { value: 2 }, hits: [premium, unused] } }],
  ['DynamoDB', { Items: [premium, unused], Count: 2, LastEvaluatedKey: null }],
  ['Kubernetes', { ...both, metadata: { continue: '', remainingItemCount: 0 } }],
  ['Slack', { ...both, response_metadata: { next_cursor: '' } }],
  [
    'Spring',
    {
      ...both,
      links: [
        { rel: 'self', href: '/u' },
        { rel: 'next', href: null },
      ],
    },
  ],
  ['jqGrid', { page: '1', total: 1, records: '2', rows: [premium, unused] }],
  ['HTTP', { ...both, contentRange: 'items 0-1/2' }],
  ['HTTP, unknown', { ...both, contentRange: 'items 0-1/*' }],
])('a list that is whole, as %s writes it', (_, body) => expect(inShort(body)).toBe(whole))
