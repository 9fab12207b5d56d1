import type { ReasonId } from '../downloads/reasons.ts'
import type { Sourced } from '../source.ts'

export type QuestionId =
  | 'what'
  | 'vpn'
  | 'whose-missing'
  | 'missing'
  | 'missing-shared'
  | 'vpn-why'
  | 'whose-ended'
  | 'renewed'
  | 'bought'
  | 'state'
  | 'where'
  | 'whose-places'
  | 'places'
  | 'places-shared'
  | 'app'
  | 'password-manager'
  | 'whose-vpn'
  | 'whose-app'
  | 'link'
  | 'sharing'

/** The answer of somebody whom no other one fits. It is offered beside others, never alone. */
export const none = 'none'

/** An answer leads to the next question or ends in a reason. */
export type Next = { ask: QuestionId } | { reason: ReasonId }

export interface Question extends Sourced {
  /**
   * The message `ask_<words>`; answers are `ask_<words>_<answer>`, unless they end in a reason of
   * their own name.
   */
  words: 'what' | 'vpn' | 'whose' | 'renewed' | 'state' | 'app' | 'which'
  answers: Readonly<Record<string, Next>>
}

const ask = (id: QuestionId): Next => ({ ask: id })
const end = (id: ReasonId): Next => ({ reason: id })
const article = { source: '95255', seen: '2024-03', confidence: 'sure' } as const

interface Which extends Omit<Sourced, 'confidence'> {
  /** Where "None of these" ends. */
  otherwise?: ReasonId
}

/** "Which of these fits?": each answer is a reason, in the reason's own words. */
const which = ({ otherwise = 'none-fits', ...from }: Which, ...reasons: ReasonId[]): Question => ({
  confidence: 'likely',
  ...from,
  words: 'which',
  answers: { ...Object.fromEntries(reasons.map((id) => [id, end(id)])), [none]: end(otherwise) },
})
const whose = (mine: Next, shared: Next): Question => ({
  ...article,
  words: 'whose',
  answers: { mine, shared },
})

/**
 * "I can't download it", one question at a time (domain.md §4 and §14). Every way ends in a reason
 * after at most four answers, and none leads back: a test walks them all. `docs/why-not.md` is its
 * drawing.
 */
export const questions: Readonly<Record<QuestionId, Question>> = {
  what: {
    ...article,
    words: 'what',
    answers: {
      missing: ask('vpn'),
      ended: ask('whose-ended'),
      state: ask('state'),
      places: ask('whose-places'),
      app: ask('app'),
      button: ask('where'),
      link: ask('link'),
      sharing: ask('sharing'),
      [none]: end('none-fits'),
    },
  },
  vpn: { ...article, words: 'vpn', answers: { yes: ask('vpn-why'), no: ask('whose-missing') } },
  'whose-missing': whose(ask('missing'), ask('missing-shared')),
  missing: which(
    { source: '95255; 214812 en; 247212 da; 95252 pl; 137875 en; 96075 nb', seen: '2024' },
    'not-added-yet',
    'other-email',
    'removed-from-account',
    'provider-managed',
    'app-store-managed',
    'account-deleted',
    'account-subscription-limit',
  ),
  'missing-shared': which(
    { source: '143456 ja; 95255', seen: '2024' },
    'invitation-withdrawn',
    'other-email',
  ),
  'vpn-why': which(
    { source: '95255; App/KSDE iOS2.0 en-US 184151; 228828 lt', seen: '2024' },
    'vpn-other-email',
    'vpn-anonymous-purchase',
    'vpn-not-in-plan',
    'vpn-owner-only',
    'vpn-region',
    'vpn-russia-ended',
  ),
  'whose-ended': whose(ask('renewed'), end('shared-inactive')),
  renewed: {
    source: '95255; support.kaspersky.com/common/buy/14710; 136795 bg',
    seen: '2024',
    confidence: 'sure',
    words: 'renewed',
    answers: {
      yes: end('renewed-inactive'),
      no: ask('bought'),
      // "Not active" is also what was never started, and that is not to be renewed.
      'not-activated': end('term-starts-on-install'),
    },
  },
  // Bought at no other seller: it is renewed where all others are.
  bought: which(
    { source: '137875 en; 96075 nb; 231328 pl, ja', seen: '2024', otherwise: 'expired' },
    'provider-managed',
    'app-store-managed',
    'bought-at-reseller',
  ),
  state: {
    source: '95255; 173437; App/Win21.6 en-US 228632',
    seen: '2024',
    confidence: 'likely',
    words: 'state',
    answers: {
      blocked: end('blocked'),
      suspended: end('suspended'),
      limited: end('limited-functionality'),
      grace: end('grace-period'),
      [none]: end('none-fits'),
    },
  },
  where: which(
    { source: '95255; 228828 lt; 173437; front page of the help, ja', seen: '2024' },
    'android-china',
    'us-sales-ended',
    'japan-products',
    'region-bound',
    'not-sold-here',
    'small-office-console',
    'no-app-for-platform',
    'arm-not-supported',
    'state-blocks-download',
  ),
  'whose-places': whose(ask('places'), ask('places-shared')),
  places: which(
    { source: '95255; 173437; 146934 en', seen: '2024' },
    'no-free-device-place',
    'single-device-plan',
    'account-device-limit',
  ),
  'places-shared': which(
    { source: '95255; 228828 lt', seen: '2024' },
    'shared-no-free-place',
    'owner-used-it-up',
  ),
  app: {
    ...article,
    words: 'app',
    answers: {
      vpn: ask('whose-vpn'),
      'password-manager': ask('password-manager'),
      other: ask('whose-app'),
    },
  },
  'whose-vpn': whose(ask('vpn-why'), end('vpn-owner-only')),
  'password-manager': which(
    { source: '134333 en, fi, nl', seen: '2024' },
    'password-manager-user-limit',
  ),
  'whose-app': whose(ask('where'), ask('places-shared')),
  link: which(
    { source: '95255; domain.md §4.5 and §4.6', seen: '2024' },
    'ipad-desktop-site',
    'personal-link-expired',
    'older-version',
    'google-play-removed',
    'store-page-unavailable',
  ),
  sharing: which(
    { source: '134048 bg, ru; 146934 en; 95255', seen: '2024' },
    'not-shareable-plan',
    'no-free-user-place',
    'vpn-owner-only',
    'account-sharing-limit',
  ),
}

/**
 * Whose a subscription of the list is: what is known or answered once holds for each of them.
 * `whose-missing` is about one that is not in the list.
 */
export const whoseQuestions = (Object.keys(questions) as QuestionId[]).filter(
  (id) => questions[id].words === 'whose' && id !== 'whose-missing',
)
