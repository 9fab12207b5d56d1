import { word } from '../../lib/browser/i18n.ts'
import type { OptionsModel } from '../../lib/models/options/options-model.ts'
import { AboutSection } from './about-section.tsx'
import { DataSection } from './data-section.tsx'
import { DeviceSection } from './device-section.tsx'
import { LookSection } from './look-section.tsx'
import { ReadingSection, RemindersSection } from './reading-section.tsx'

export const OptionsPage = ({ model }: { model: OptionsModel }) => (
  <main class="page options">
    <header class="page-head">
      <img src="/icon/96.png" alt="" width="40" height="40" />
      <div>
        <h1>{word('popup_settings')}</h1>
        <p class="hint">{word('popup_unofficial')}</p>
      </div>
    </header>
    <Settings model={model} />
    <DataSection model={model} />
    <AboutSection version={model.version} feedback={model.feedback} />
    <p role="status" class="saved">
      {model.notice}
    </p>
  </main>
)

function Settings({ model }: { model: OptionsModel }) {
  const inForce = model.inForce.value
  if (inForce === undefined) return <p class="card">{word('options_loading')}</p>
  if (inForce === null) return <p class="card note-bad">{word('options_unreadable')}</p>
  return (
    <>
      <ReadingSection model={model} inForce={inForce} />
      <RemindersSection model={model} inForce={inForce} />
      <DeviceSection model={model} inForce={inForce} />
      <LookSection model={model} inForce={inForce} />
    </>
  )
}
