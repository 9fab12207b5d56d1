import { word } from '../../lib/browser/i18n.ts'
import type { OptionsModel } from '../../lib/models/options/options-model.ts'
import { Forget } from './forget.tsx'
import { Section } from './setting.tsx'

const kept = [
  'subscriptions',
  'account',
  'fingerprints',
  'reminders',
  'tries',
  'links',
  'settings',
  'session',
] as const

export const DataSection = ({ model }: { model: OptionsModel }) => (
  <Section id="data" title={word('options_data')}>
    <h3>{word('options_kept')}</h3>
    <dl class="kept">
      {kept.map((item) => (
        <div key={item}>
          <dt>{word(`options_kept_${item}`)}</dt>
          <dd>{word(`options_kept_${item}_why`)}</dd>
        </div>
      ))}
    </dl>
    <p>{word('options_kept_never')}</p>
    <p>{word('options_kept_sent')}</p>
    <Export model={model} />
    <Forget model={model} />
  </Section>
)

const Export = ({ model }: { model: OptionsModel }) => (
  <>
    <h3>{word('options_export')}</h3>
    <div class="buttons">
      <button type="button" class="button" onClick={model.exportTable}>
        {word('options_export_table')}
      </button>
      <button type="button" class="button" onClick={model.exportData}>
        {word('options_export_data')}
      </button>
      <button type="button" class="button" onClick={model.exportCalendar}>
        {word('options_export_calendar')}
      </button>
    </div>
    {model.maybeIncomplete.value && (
      <p class="note note-warn">{word('options_export_not_whole')}</p>
    )}
    <p role="status">{model.exported}</p>
  </>
)
