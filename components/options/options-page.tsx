import { word } from '../../lib/browser/i18n.ts'
import type { OptionsModel } from '../../lib/models/options/options-model.ts'
import { AboutSection } from './about-section.tsx'
import { DataSection } from './data-section.tsx'
import { DeviceSection } from './device-section.tsx'
import { LookSection } from './look-section.tsx'
import { ReadingSection, RemindersSection } from './reading-section.tsx'

export const OptionsPage = ({ model }: { model: OptionsModel }) => (
  <main class="page">
    <header class="page-head">
      <img src="/icon/128.png" alt="" width="48" height="48" />
      <div>
        <h1>{word('options_title')}</h1>
        <p class="hint">{word('options_unofficial')}</p>
      </div>
    </header>
    <Settings model={model} />
    <DataSection model={model} />
    <AboutSection version={model.version} />
    <p role="status" class="saved">
      {model.notice}
    </p>
  </main>
)

const Settings = ({ model }: { model: OptionsModel }) => {
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
