import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../../../lib/browser/i18n.ts'
import type { QuestionId } from '../../../lib/domain/answers/questions.ts'
import { beginsMissing, saidBefore } from '../../../lib/domain/answers/said-before.ts'
import {
  answersOf,
  forgetAnswers,
  startAgain,
  stepAt,
  takeAnswer,
} from '../../../lib/models/popup/dialogue.ts'
import type { AnswersPlace } from '../../../lib/models/popup/navigation.ts'
import type { PopupModel } from '../../../lib/models/popup/popup-model.ts'
import { StateNotice } from '../../notices/states.tsx'
import { Notes, WhyNot } from '../../reasons/reasons.tsx'
import './answers.css'
import { answerWords, questionWords } from './answer-words.ts'

interface AnswersProps {
  model: PopupModel
  at: AnswersPlace
}

/** "I can't download it": one question at a time, then one reason with one button. */
export function Answers({ model, at }: AnswersProps) {
  const step = stepAt(model, at)
  const { subscription } = at
  const product = model.home.value.subscriptions?.find(({ id }) => id === subscription)?.product
  const kept = answersOf(model, subscription) !== undefined
  return (
    <div class="answers">
      {product !== undefined && (
        <p class="answers-about">
          <bdi>{product}</bdi>
        </p>
      )}
      {step.kind === 'ask' ? (
        <Asked
          key={step.question}
          question={step.question}
          answers={step.answers}
          answer={(one) => takeAnswer(model, at, step.question, one)}
        >
          {beginsMissing(step.question) && (
            <StateNotice state={model.home.value.state} model={model} />
          )}
        </Asked>
      ) : (
        <div role="status">
          <Notes notices={saidBefore(step.reason)} actions={model} />
          <WhyNot reason={step.reason} actions={model} />
        </div>
      )}
      <p class="answers-rest">
        {(step.kind === 'reason' || Object.keys(at.given).length > 0) && (
          <button type="button" class="button button-quiet" onClick={() => startAgain(model, at)}>
            {word('ask_again')}
          </button>
        )}
        {kept && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => forgetAnswers(model, at)}
          >
            {word('ask_forget')}
          </button>
        )}
      </p>
    </div>
  )
}

interface AskedProps {
  question: QuestionId
  answers: readonly string[]
  answer: (one: string) => void
  /** What is said before the question. */
  children?: ComponentChildren
}

/**
 * The next question takes the focus, so that a screen reader reads it and Tab leads to its answers.
 */
function Asked({ question, answers, answer, children }: AskedProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [question])
  return (
    <section aria-labelledby="question">
      <div id="before-question">{children}</div>
      <h2 id="question" tabIndex={-1} ref={heading} aria-describedby="before-question">
        {questionWords(question)}
      </h2>
      <ul>
        {answers.map((one) => (
          <li key={one}>
            <button type="button" class="button" onClick={() => answer(one)}>
              {answerWords(question, one)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
