import type { SettingsNow } from '../../lib/browser/settings.ts'
import { word } from '../../lib/browser/i18n.ts'
import type { OptionsModel } from '../../lib/models/options/options-model.ts'
import { Locked, Section, Switch } from './setting.tsx'

const themes = ['system', 'light', 'dark'] as const

export const LookSection = ({
  model,
  inForce: { settings, locked },
}: {
  model: OptionsModel
  inForce: SettingsNow
}) => (
  <Section id="look" title={word('options_look')}>
    <fieldset class="setting themes" disabled={locked.includes('theme')}>
      <legend>{word('options_theme')}</legend>
      {themes.map((theme) => (
        <label key={theme} class="radio">
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={settings.theme === theme}
            onChange={() => model.change({ theme })}
          />
          {word(`options_theme_${theme}`)}
        </label>
      ))}
      {locked.includes('theme') && <Locked id="theme" />}
    </fieldset>
    <Switch
      id="banner"
      label={word('options_banner')}
      hint={word('options_banner_hint')}
      on={settings.banner}
      locked={locked.includes('banner')}
      change={(banner) => model.change({ banner })}
    />
  </Section>
)
