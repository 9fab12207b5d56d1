import { word } from '../../lib/browser/i18n.ts'
import type { WordKey } from '../../lib/browser/i18n.ts'
import type { BrowserAtHand, WelcomeModel } from '../../lib/models/welcome/welcome-model.ts'
import { AskPicture, BarPicture } from './pictures.tsx'

const steps: Record<BrowserAtHand, WordKey[]> = {
  chromium: ['welcome_chromium_1', 'welcome_chromium_2'],
  firefox: ['welcome_firefox_1', 'welcome_firefox_2'],
  safari_mac: ['welcome_safari_mac_1', 'welcome_safari_mac_2', 'welcome_safari_mac_3'],
  safari_touch: ['welcome_safari_touch_1', 'welcome_safari_touch_2', 'welcome_safari_touch_3'],
}

/** Safari asks on the site itself; an extension page can only tell where. */
const asksHere = (browser: BrowserAtHand) => browser === 'chromium' || browser === 'firefox'

interface AccessProps {
  model: WelcomeModel
  portal: string
}

export const Access = ({ model, portal }: AccessProps) => (
  <section class="card" aria-labelledby="access">
    <h2 id="access">{word('welcome_access')}</h2>
    <p>{word('welcome_access_why')}</p>
    <Standing model={model} />
    {model.access.value === false && <HowTo model={model} portal={portal} />}
  </section>
)

export const OpenPortal = ({ portal }: { portal: string }) => (
  <a class="button button-primary" href={portal} target="_blank" rel="noopener">
    {word('welcome_open')}
  </a>
)

const standingWord = (granted: boolean | undefined): WordKey =>
  granted === undefined
    ? 'welcome_access_checking'
    : granted
      ? 'welcome_access_on'
      : 'welcome_access_off'

const Standing = ({ model }: { model: WelcomeModel }) => (
  <p role="status" class={model.access.value ? 'note note-good' : 'note'}>
    {word(standingWord(model.access.value))}
    {model.refused.value && <> {word('welcome_access_refused')}</>}
  </p>
)

const HowTo = ({ model, portal }: AccessProps) => (
  <>
    <h3>{word('welcome_access_steps')}</h3>
    <ol class="steps">
      {steps[model.browser].map((step) => (
        <li key={step}>{word(step)}</li>
      ))}
    </ol>
    <div class="bars">
      {!asksHere(model.browser) && (
        <BarPicture at={model.browser === 'safari_touch' ? 'start' : 'end'} />
      )}
      <AskPicture />
    </div>
    <div class="buttons">
      {asksHere(model.browser) ? (
        <button type="button" class="button button-primary" onClick={() => void model.ask()}>
          {word('welcome_access_allow')}
        </button>
      ) : (
        <OpenPortal portal={portal} />
      )}
    </div>
  </>
)
