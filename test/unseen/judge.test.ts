import { expect, test } from 'vitest'
import type { Subscription } from '../../lib/domain/subscription.ts'
import type { PageReading } from '../../lib/portal/read-page.ts'
import type { Truth } from '../stand-in/grammar/truth.ts'
import { judge } from './judge.ts'

const truth: Truth = {
  kinds: ['subscriptions'],
  sessions: ['signed-in'],
  offered: [null],
  application: null,
  subscriptions: [
    {
      product: 'Kaspersky Plus',
      said: { activated: true, expiresOn: '2027-01-15', used: 2, total: 5 },
      implied: { expired: false, ownership: 'own' },
    },
    { product: 'Kaspersky Free', said: { free: true }, implied: {} },
  ],
  whole: true,
  counted: true,
  storeIds: [],
  secrets: ['FAKE'],
}
const plus: Subscription = {
  id: '1',
  product: 'Kaspersky Plus',
  activated: true,
  expiresOn: '2027-01-15',
  places: { used: 2, total: 5 },
}
const free: Subscription = { id: '2', product: 'Kaspersky Free', free: true }
const listed = (value: Subscription[], told = false): Partial<PageReading> => ({
  subscriptions: {
    ok: true,
    value,
    warnings: told ? [{ kind: 'maybe-incomplete', missing: ['list-end'] }] : [],
  },
})
const reading = (part: Partial<PageReading>): PageReading => ({
  kind: 'subscriptions',
  session: 'signed-in',
  offered: null,
  application: null,
  links: [],
  missing: [],
  ...listed([plus, free]),
  subscriptions: listed([plus, free]).subscriptions!,
  ...part,
})
const of = (part: Partial<PageReading>, other: Partial<Truth> = {}) =>
  judge(reading(part), { ...truth, ...other }).verdict
const { activated: _, ...unsaid } = plus

test.each<[string, Partial<PageReading>, Partial<Truth>, string]>([
  ['all that a person sees', {}, {}, 'right'],
  ['what follows from it', listed([{ ...plus, expired: false }, free]), {}, 'right'],
  ['nothing at all', { kind: 'unknown', subscriptions: null }, {}, 'refused'],
  ['a failure', { subscriptions: { ok: false, failure: { kind: 'signed-out' } } }, {}, 'refused'],
  ['one fact less', listed([unsaid, free]), {}, 'refused'],
  ['one fewer, told', listed([plus], true), {}, 'refused'],
  ['a warning for nothing', listed([plus, free], true), {}, 'refused'],
  ['one fewer, untold', listed([plus]), {}, 'wrong'],
  ['one too many', listed([plus, free, { id: '3', product: 'Kaspersky VPN' }]), {}, 'wrong'],
  ['one twice', listed([plus, plus, free]), {}, 'wrong'],
  ['another day', listed([{ ...plus, expiresOn: '2027-01-16' }, free]), {}, 'wrong'],
  ['another count', listed([{ ...plus, places: { used: 2, total: 6 } }, free]), {}, 'wrong'],
  ['what nobody says', listed([{ ...plus, autoRenewal: true }, free]), {}, 'wrong'],
  ['a list as whole that goes on', {}, { whole: false }, 'wrong'],
  ['a list that goes on, told', listed([plus, free], true), { whole: false }, 'right'],
  ['none where nothing can be said', listed([]), { subscriptions: null, whole: false }, 'wrong'],
  ['another kind', { kind: 'downloads' }, {}, 'wrong'],
  ['signed out', { session: 'signed-out' }, {}, 'wrong'],
  ['an offer that is none', { offered: 'macos' }, {}, 'wrong'],
  ['tablets as phones', { offered: 'ipados' }, { offered: ['ios'] }, 'right'],
  ['no offer where one is', {}, { offered: ['macos'] }, 'refused'],
  ["an advert's link", { links: [{ kind: 'app-store', url: '', storeId: '9' }] }, {}, 'wrong'],
  ['a secret', { application: 'FAKE' }, { application: 'FAKE' }, 'wrong'],
])('%s', (_, part, other, verdict) => expect(of(part, other)).toBe(verdict))
