import type { KeptAnswers } from '../../domain/answers/kept-answers.ts'
import { toKeep } from '../../domain/answers/to-keep.ts'
import type { QuestionId } from '../../domain/answers/questions.ts'
import type { Situation } from '../../domain/answers/situation.ts'
import { type Given, type Step, walk } from '../../domain/answers/walk.ts'
import type { ApplicationId } from '../../domain/catalogue/applications.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { currentAccount, subscriptionsOf } from '../../contracts/account-subscriptions.ts'
import { downloadContext } from '../download-context.ts'
import type { AnswersPlace, Place } from './navigation.ts'
import type { PopupModel } from './popup-model.ts'

/** The stored account on screen, without the user's answers added. */
const keptAccount = ({ kept }: PopupModel) => currentAccount(kept.value.stored)

/**
 * With the answers of before the first question only (`fresh`: with none). Those of this dialogue
 * are kept at its end, and would else answer what the user goes back to.
 */
function subscriptionAt(model: PopupModel, { subscription, fresh, earlier }: AnswersPlace) {
  const account = keptAccount(model)
  const answers = fresh ? {} : earlier
  const all =
    account && answers && subscription !== null
      ? subscriptionsOf({ ...account, answers: { [subscription]: answers } }, model.now.value)
      : model.home.value.subscriptions
  return all?.find(({ id }) => id === subscription)
}

function situationAt(model: PopupModel, at: AnswersPlace): Situation {
  const subscription: Subscription | undefined = subscriptionAt(model, at)
  const listed = model.home.value.subscriptions?.length
  const { application, platform, fresh } = at
  return {
    ...downloadContext(model),
    ...(subscription && { subscription }),
    ...(listed !== undefined && { listed }),
    ...(fresh && { fresh }),
    ...(application !== null &&
      platform !== null && {
        download: { applicationId: application as ApplicationId | 'unknown', platform },
      }),
  }
}

/** The next question at this place, or the reason that was found. */
export const stepAt = (model: PopupModel, at: AnswersPlace): Step =>
  walk(situationAt(model, at), at.given)

/** The user's earlier answers about this subscription. */
export const answersOf = (model: PopupModel, id: string | null): KeptAnswers | undefined =>
  id === null ? undefined : keptAccount(model)?.answers?.[id]

/** Takes an answer. At the end the answers are kept; a step back takes the last one back. */
export function takeAnswer(
  model: PopupModel,
  at: AnswersPlace,
  question: QuestionId,
  chosen: string,
): void {
  const given: Given = { ...at.given, [question]: chosen }
  const before = { ...at, earlier: at.earlier ?? answersOf(model, at.subscription) ?? {} }
  const next: AnswersPlace = { ...before, given, before }
  const kept = toKeep(given, model.now.value)
  const done = stepAt(model, next).kind === 'reason' && Object.keys(kept).length > 0
  model.go(next)
  if (done && at.subscription !== null) void model.keepAnswers(at.subscription, kept)
}

/** Asks everything again, also what was known, because that may be wrong. */
export const startAgain = (model: PopupModel, at: AnswersPlace): void =>
  model.go({ ...at, given: {}, fresh: true, before: whence(at) })

/** Where the first question was opened. */
const whence = ({ before }: AnswersPlace): Place =>
  before.view === 'answers' ? whence(before) : before

/** Forgets what was kept of this subscription, also as it was on the way to this place. */
export function forgetAnswers(model: PopupModel, at: AnswersPlace): void {
  if (at.subscription === null) return
  const { earlier: _earlier, ...rest } = at
  model.go({ ...rest, before: whence(at) })
  void model.keepAnswers(at.subscription, null)
}
