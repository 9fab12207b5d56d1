import { word } from '../../lib/browser/i18n.ts'
import { keptItems } from '../../lib/models/options/kept-items.ts'
import type { OptionsModel } from '../../lib/models/options/options-model.ts'
import { Forget } from './forget.tsx'
import { Nicknames } from './nicknames.tsx'
import { Section } from './setting.tsx'

export const DataSection = ({ model }: { model: OptionsModel }) => (
  <Section id="data" title={word('options_data')}>
    <Nicknames accounts={model.accounts.value} change={model.nameAccount} />
    <details>
      <summary>{word('options_kept')}</summary>
      <ul class="points">
        {keptItems.map((item) => (
          <li key={item}>{word(`options_kept_${item}`)}</li>
        ))}
      </ul>
      <p>{word('options_kept_never')}</p>
      <p>{word('options_kept_sent')}</p>
    </details>
    <Export model={model} />
    <Forget model={model} />
  </Section>
)

const Export = ({ model }: { model: OptionsModel }) => (
  <>
    <div class="setting">
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
    </div>
    {model.exportDoubts.value && <p class="note note-warn">{model.exportDoubts}</p>}
    <p role="status">{model.exported}</p>
  </>
)
