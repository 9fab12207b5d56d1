import type { GuideSelectorName } from './guide-selectors.ts'
import type { SelectorName } from './selectors.ts'

/**
 * What is known of a selector. Not part of the product's scripts; the tests hold it against the
 * pages in test/pages.
 */
interface Evidence {
  /** Newest sight in public material. */
  lastSeen: string
  /** Portal generations in which it was seen. */
  generations: string[]
  /** portal.md's source keys, with its confidence. */
  source: string
  /** Pages that prove it: file in test/pages → how many elements match there. */
  pages: Record<string, number>
}

export const selectorEvidence: Record<SelectorName | GuideSelectorName, Evidence> = {
  signIn: {
    lastSeen: '2025-07',
    generations: ['2019', '2022', '2025'],
    source: 'T2019-09, T2020-10, T2021-07, T2022-12, S2025 (sure)',
    pages: { 'sign-in-2022.html': 3, 'sign-in-2019.html': 1 },
  },
  entryPanel: {
    lastSeen: '2025-07',
    generations: ['2022', '2025'],
    source: 'T2022-12, S2025 (sure)',
    pages: { 'sign-in-2022.html': 1 },
  },
  password: {
    lastSeen: 'semantics',
    generations: ['any'],
    source: 'HTML: a password field',
    pages: { 'sign-in-2022.html': 1 },
  },
  userName: {
    lastSeen: 'semantics',
    generations: ['any'],
    source: 'HTML: an e-mail field, or one for a user name',
    pages: { 'sign-in-2022.html': 1 },
  },
  terms: {
    lastSeen: '2025-07',
    generations: ['2025'],
    source: 'AB, S2025 (sure)',
    pages: { 'terms-2025.html': 2 },
  },
  twoStep: {
    lastSeen: '2025-07',
    generations: ['2025'],
    source: 'S2025 (likely)',
    pages: { 'two-step-2025.html': 2 },
  },
  secret: {
    lastSeen: 'semantics',
    generations: ['any'],
    source: 'otpauth: addresses carry sign-in secrets; help topic 183198 (sure)',
    pages: { 'security.html': 1 },
  },
  accountMenu: {
    lastSeen: '2022-10',
    generations: ['2019', '2022'],
    source: 'T2021-07, T2022-10 (sure)',
    pages: { 'downloads-2022.html': 1, 'downloads-2019.html': 1 },
  },
  bell: {
    lastSeen: '2022-10',
    generations: ['2022'],
    source: 'T2021-07, T2022-10 (sure)',
    pages: { 'downloads-2022.html': 2 },
  },
  dialog: {
    lastSeen: '2025-07',
    generations: ['2022', '2025', 'any'],
    source: 'T2022-12, S2025 (sure); ARIA and HTML semantics',
    pages: { 'download-dialog-2022.html': 3, 'two-step-2025.html': 1, 'dialog-fr-bare.html': 1 },
  },
  header: {
    lastSeen: '2022-12',
    generations: ['2019', '2022'],
    source: 'T2020-10, T2022-12 (sure)',
    pages: { 'downloads-2022.html': 4 },
  },
  otherView: {
    lastSeen: '2022-12',
    generations: ['2022'],
    source: 'T2021-10, T2022-12 (sure)',
    pages: { 'other-downloads-2022.html': 1 },
  },
  sendForm: {
    lastSeen: '2022-12',
    generations: ['2022'],
    source: 'T2021-10, T2022-12 (sure)',
    pages: { 'other-downloads-2022.html': 1 },
  },
  otherButton: {
    lastSeen: '2022-12',
    generations: ['2022'],
    source: 'T2021-10, T2022-12 (sure)',
    pages: { 'download-dialog-2022.html': 1 },
  },
  downloadDialog: {
    lastSeen: '2022',
    generations: ['2022'],
    source: 'undated test code (weak)',
    pages: { 'download-dialog-2022.html': 1 },
  },
  brand: {
    lastSeen: '2022-12',
    generations: ['2022'],
    source: 'T2021-10, T2022-12 (sure)',
    pages: { 'download-dialog-2022.html': 1, 'other-downloads-2022.html': 1 },
  },
  downloads: {
    lastSeen: '2025-07',
    generations: ['2022', '2025'],
    source: 'T2021-07 (sure), S2025 (likely)',
    pages: { 'downloads-2022.html': 3, 'downloads-empty-2025.html': 1 },
  },
  subscriptions: {
    lastSeen: '2022-12',
    generations: ['2022'],
    source: 'T2022-12 (sure)',
    pages: { 'subscriptions-2022.html': 3 },
  },
  card: {
    lastSeen: '2022-09',
    generations: ['2019', '2022'],
    source: 'T2021-10, T2022-09 (sure)',
    pages: { 'downloads-2022.html': 3, 'downloads-2019.html': 1 },
  },
  cardName: {
    lastSeen: '2022-09',
    generations: ['2022'],
    source: 'T2021-10, T2022-09 (sure)',
    pages: { 'downloads-2022.html': 3 },
  },
  trials: {
    lastSeen: '2021-07',
    generations: ['2019', '2022'],
    source: 'T2019-09, T2021-07 (sure)',
    pages: { 'downloads-2022.html': 1 },
  },
  tile: {
    lastSeen: '2022-03',
    generations: ['2019', '2022'],
    source: 'T2019-09, T2020-01, T2022-03 (sure); ARIA semantics',
    pages: { 'downloads-2022.html': 2, 'downloads-2019.html': 2 },
  },
  agreement: {
    lastSeen: 'semantics',
    generations: ['any'],
    source: 'HTML: a box to tick; only beside words about terms',
    pages: { 'terms-2025.html': 1 },
  },
  name: {
    lastSeen: '2022-09',
    generations: ['2022', 'any'],
    source: 'T2022-09 (sure); headings are HTML semantics',
    pages: { 'subscriptions-2022.html': 5, 'dialog-fr-bare.html': 2 },
  },
  addCode: {
    lastSeen: '2022-12',
    generations: ['2022'],
    source: 'T2022-12 (sure)',
    pages: { 'subscriptions-2022.html': 2 },
  },
  downloadButton: {
    lastSeen: '2022-09',
    generations: ['2022'],
    source: 'T2022-09 (sure; attribute likely)',
    pages: { 'downloads-2022.html': 1 },
  },
  sendLink: {
    lastSeen: '2022-12',
    generations: ['2022'],
    source: 'T2021-10, T2022-12 (sure)',
    pages: { 'other-downloads-2022.html': 1 },
  },
  send: {
    lastSeen: '2022-12',
    generations: ['2022'],
    source: 'T2021-10, T2022-12 (sure)',
    pages: { 'send-link-2022.html': 1 },
  },
  sent: {
    lastSeen: '2022-12',
    generations: ['2022'],
    source: 'T2021-10, T2022-12 (sure)',
    pages: { 'send-link-2022.html': 1 },
  },
  menuLink: {
    lastSeen: '2022-12',
    generations: ['2022'],
    source: 'T2020-10, T2022-12 (sure): only the route is known',
    pages: { 'downloads-2022.html': 1 },
  },
}
