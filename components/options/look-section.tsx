import type { SettingsNow } from '../../lib/browser/settings.ts'
import { word } from '../../lib/browser/i18n.ts'
import { languageNames } from '../../lib/models/options/language-names.ts'
import type { OptionsModel } from '../../lib/models/options/options-model.ts'
import { Section, SelectSetting, Switch } from './setting.tsx'

const themes = ['system', 'light', 'dark'] as const
const asBrowser = ''

type Settings = SettingsNow['settings']

interface LookProps {
  model: OptionsModel
  inForce: SettingsNow
}

export const LookSection = ({ model, inForce: { settings, locked } }: LookProps) => (
  <Section id="look" title={word('options_look')}>
    <SelectSetting
      id="language"
      label={word('options_language')}
      value={settings.language ?? asBrowser}
      locked={locked.includes('language')}
      choices={[{ value: asBrowser, name: word('options_language_browser') }, ...languageNames]}
      change={(value) =>
        void model.change({
          language: value === asBrowser ? null : (value as Settings['language']),
        })
      }
    />
    <SelectSetting
      id="theme"
      label={word('options_theme')}
      value={settings.theme}
      locked={locked.includes('theme')}
      choices={themes.map((value) => ({ value, name: word(`options_theme_${value}`) }))}
      change={(value) => void model.change({ theme: value as Settings['theme'] })}
    />
    <Switch
      id="banner"
      label={word('options_banner')}
      hint={word('options_banner_hint')}
      on={settings.banner}
      locked={locked.includes('banner')}
      change={(banner) => void model.change({ banner })}
    />
  </Section>
)
