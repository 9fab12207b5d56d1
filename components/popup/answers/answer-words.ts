import { type WordKey, word } from '../../../lib/browser/i18n.ts'
import type { QuestionId } from '../../../lib/domain/answers/questions.ts'
import { none, questions } from '../../../lib/domain/answers/questions.ts'
import { application } from '../../../lib/domain/catalogue/applications.ts'
import { type ReasonId, reason } from '../../../lib/domain/downloads/reasons.ts'
import { reasonWords } from '../../reason-words.ts'

export const questionWords = (id: QuestionId): string =>
  word(`ask_${questions[id].words}` as WordKey)

/**
 * The words of an answer: yes and no, a state as on the cards, an application's name, the reason's
 * own sentence, or "None of these".
 */
export function answerWords(id: QuestionId, answer: string): string {
  const { words } = questions[id]
  if (answer === none) return word('ask_which_none')
  switch (words) {
    case 'vpn':
    case 'renewed':
      if (answer === 'not-activated') return word('standing_not_activated')
      return word(answer === 'yes' ? 'ask_yes' : 'ask_no')
    case 'state':
      return word(`standing_${answer}` as WordKey)
    case 'app':
      return answer === 'other'
        ? word('ask_app_other')
        : application(answer as 'vpn' | 'password-manager').name
    case 'which':
      return reasonWords(reason(answer as ReasonId))
    default:
      return word(`ask_${words}_${answer}` as WordKey)
  }
}
