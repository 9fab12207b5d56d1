import type { FunctionComponent } from 'preact'
import { word } from '../../lib/browser/i18n.ts'
import type { WelcomeModel } from '../../lib/models/welcome/welcome-model.ts'
import { Access, OpenPortal } from './access.tsx'
import { CarryPicture, RightPicture, SeePicture } from './pictures.tsx'

const pictures: { name: 'see' | 'carry' | 'right'; Picture: FunctionComponent }[] = [
  { name: 'see', Picture: SeePicture },
  { name: 'carry', Picture: CarryPicture },
  { name: 'right', Picture: RightPicture },
]
const reads = ['welcome_reads_1', 'welcome_reads_2', 'welcome_reads_3'] as const

export const WelcomePage = ({ model, portal }: { model: WelcomeModel; portal: string }) => (
  <main class="page welcome">
    <header class="page-head">
      <img src="/icon/128.png" alt="" width="64" height="64" />
      <div>
        <h1>{word('welcome_title')}</h1>
        <p class="hint">{word('welcome_unofficial')}</p>
      </div>
    </header>
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
    <Access model={model} portal={portal} />
    <section class="card" aria-labelledby="reads">
      <h2 id="reads">{word('welcome_reads')}</h2>
      <ul class="points">
        {reads.map((line) => (
          <li key={line}>{word(line)}</li>
        ))}
      </ul>
    </section>
    <section class="card" aria-labelledby="begin">
      <h2 id="begin">{word('welcome_begin')}</h2>
      <p>{word('welcome_begin_text')}</p>
      <div class="buttons">
        <OpenPortal portal={portal} />
        <button type="button" class="button button-quiet" onClick={model.openSettings}>
          {word('welcome_settings')}
        </button>
      </div>
    </section>
  </main>
)
