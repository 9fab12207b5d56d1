import type { FunctionComponent } from 'preact'
import { type WordKey, word } from '../../lib/browser/i18n.ts'
import type { BrowserAtHand, WelcomeModel } from '../../lib/models/welcome/welcome-model.ts'
import { Start } from './access.tsx'
import { CarryPicture, RightPicture, SeePicture } from './pictures.tsx'

const pictures: { name: 'see' | 'carry' | 'right'; Picture: FunctionComponent }[] = [
  { name: 'see', Picture: SeePicture },
  { name: 'carry', Picture: CarryPicture },
  { name: 'right', Picture: RightPicture },
]

/** Chrome and Firefox hide a new button behind another one; Safari shows it at once. */
const pinWords: Partial<Record<BrowserAtHand, WordKey>> = {
  chromium: 'welcome_pin_chromium',
  firefox: 'welcome_pin_firefox',
}

interface WelcomeProps {
  model: WelcomeModel
  portal: string
}

export function WelcomePage({ model, portal }: WelcomeProps) {
  const pin = pinWords[model.browser]
  return (
    <main class="page welcome">
      <header class="page-head">
        <img src="/icon/96.png" alt="" width="64" height="64" />
        <div>
          <h1>{word('welcome_title')}</h1>
          <p class="hint">{word('popup_unofficial')}</p>
        </div>
      </header>
      <Start model={model} portal={portal} />
      <ul class="pictures">
        {pictures.map(({ name, Picture }) => (
          <li key={name} class="card">
            <Picture />
            <div>
              <h2>{word(`welcome_${name}_title`)}</h2>
              <p>{word(`welcome_${name}_text`)}</p>
            </div>
          </li>
        ))}
      </ul>
      {pin && (
        <section class="card" aria-labelledby="pin">
          <h2 id="pin">{word('welcome_pin')}</h2>
          <p>{word(pin)}</p>
        </section>
      )}
    </main>
  )
}
