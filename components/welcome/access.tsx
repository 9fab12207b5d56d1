import { word } from '../../lib/browser/i18n.ts'
import type { WordKey } from '../../lib/browser/i18n.ts'
import type { BrowserAtHand, WelcomeModel } from '../../lib/models/welcome/welcome-model.ts'
import { AskPicture, BarPicture } from './pictures.tsx'

/** Safari asks on the site itself. An extension page can only say where. */
const safariSteps: Partial<Record<BrowserAtHand, WordKey[]>> = {
  safari_mac: ['welcome_safari_touch_1', 'welcome_safari_mac_2', 'welcome_safari_touch_3'],
  safari_touch: ['welcome_safari_touch_1', 'welcome_safari_touch_2', 'welcome_safari_touch_3'],
}

interface AccessProps {
  model: WelcomeModel
  portal: string
}

/**
 * The one thing to do now: grant access where it is missing, else sign in. Nothing is claimed
 * before the browser has answered. First it says what is read and kept (Chrome Web Store, policy of
 * July 2026: prominently, before access).
 */
export function Start({ model, portal }: AccessProps) {
  const access = model.access.value
  return (
    <section class="card start" aria-label={word('welcome_access')}>
      <Disclosure />
      {access === true && <SignIn portal={portal} openSettings={model.openSettings} />}
      {access === false && <GiveAccess model={model} portal={portal} />}
    </section>
  )
}

const Disclosure = () => (
  <div>
    <h2>{word('welcome_reads')}</h2>
    <p>{word('welcome_reads_1')}</p>
    <p>{word('welcome_kept')}</p>
  </div>
)

interface SignInProps {
  portal: string
  openSettings: () => void
}

const SignIn = ({ portal, openSettings }: SignInProps) => (
  <>
    <p>{word('welcome_begin_text')}</p>
    <div class="buttons">
      <OpenPortal portal={portal} />
      <button type="button" class="button button-quiet" onClick={openSettings}>
        {word('popup_settings')}
      </button>
    </div>
  </>
)

const OpenPortal = ({ portal }: { portal: string }) => (
  <a class="button button-primary" href={portal} target="_blank" rel="noopener">
    {word('state_open_portal')}
  </a>
)

function GiveAccess({ model, portal }: AccessProps) {
  const steps = safariSteps[model.browser]
  return (
    <>
      <p>{word('welcome_access_off')}</p>
      {steps && <Steps steps={steps} at={model.browser === 'safari_touch' ? 'start' : 'end'} />}
      <div class="buttons">
        {steps ? (
          <OpenPortal portal={portal} />
        ) : (
          <button type="button" class="button button-primary" onClick={() => void model.ask()}>
            {word('welcome_access_allow')}
          </button>
        )}
      </div>
      <p role="status">{model.refused.value && word('welcome_access_refused')}</p>
    </>
  )
}

interface StepsProps {
  steps: readonly WordKey[]
  /** The end of the browser's bar at which the button stands. */
  at: 'start' | 'end'
}

const Steps = ({ steps, at }: StepsProps) => (
  <>
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>{word(step)}</li>
      ))}
    </ol>
    <div class="bars">
      <BarPicture at={at} />
      <AskPicture />
    </div>
  </>
)
