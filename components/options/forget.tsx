import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { word } from '../../lib/browser/i18n.ts'
import type { OptionsModel } from '../../lib/models/options/options-model.ts'

/**
 * Asks once, then says how it went. The focus moves to the safe answer, and then back to the
 * button.
 */
export function Forget({ model }: { model: OptionsModel }) {
  const step = model.forgetting.value
  const start = useRef<HTMLButtonElement>(null)
  const before = useRef(step)
  useLayoutEffect(() => {
    // The question is gone, and the focus was in it.
    if (before.current === 'asking' && step !== 'asking') start.current?.focus()
    before.current = step
  }, [step])
  return (
    <>
      <div class="setting">
        <p class="hint setting-words" id="forget-hint">
          {word('options_forget_hint')}
        </p>
        {step === 'asking' ? (
          <Question model={model} />
        ) : (
          <Start model={model} busy={step === 'busy'} button={start} />
        )}
      </div>
      <p role="status" class={step === 'failed' ? 'note note-bad' : undefined}>
        {step === 'busy' && word('options_forget_busy')}
        {step === 'done' && word('options_forget_done')}
        {step === 'failed' && word('options_forget_failed')}
      </p>
    </>
  )
}

const Start = ({
  model,
  busy,
  button,
}: {
  model: OptionsModel
  busy: boolean
  button: RefObject<HTMLButtonElement | null>
}) => (
  <button
    type="button"
    class="button button-bad"
    ref={button}
    aria-describedby="forget-hint"
    aria-disabled={busy}
    onClick={() => busy || model.askForget()}
  >
    {word('options_forget')}
  </button>
)

function Question({ model }: { model: OptionsModel }) {
  const safe = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => safe.current?.focus(), [])
  return (
    <div
      class="note note-bad"
      role="group"
      aria-labelledby="forget-sure"
      onKeyDown={(event) => event.key === 'Escape' && model.keep()}
    >
      <p id="forget-sure">{word('options_forget_sure')}</p>
      <div class="buttons">
        <button type="button" class="button" ref={safe} onClick={model.keep}>
          {word('options_forget_no')}
        </button>
        <button type="button" class="button button-bad" onClick={() => void model.forget()}>
          {word('options_forget_yes')}
        </button>
      </div>
    </div>
  )
}
