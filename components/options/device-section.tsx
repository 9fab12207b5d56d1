import type { SettingsNow } from '../../lib/browser/settings.ts'
import { uiLanguage, word } from '../../lib/browser/i18n.ts'
import { platforms } from '../../lib/domain/platform.ts'
import type { Platform } from '../../lib/domain/platform.ts'
import type { OptionsModel } from '../../lib/models/options/options-model.ts'
import { regions } from '../../lib/models/options/countries.ts'
import { Section, SelectSetting } from './setting.tsx'

const byItself = 'auto'
const notSaid = ''

/** The device that the worker detected, as a choice: "Find out by itself (iPad)". */
const detectedWords = (model: OptionsModel) => {
  const platform = model.state.value?.device?.platform
  return platform && platform !== 'unknown'
    ? word('options_device_detected', word(`platform_${platform}`))
    : word('options_device_unknown')
}

export const DeviceSection = ({
  model,
  inForce: { settings, locked },
}: {
  model: OptionsModel
  inForce: SettingsNow
}) => (
  <Section id="device" title={word('get_this_device')}>
    <SelectSetting
      id="which-device"
      label={word('state_unsure_device_title')}
      hint={word('options_device_hint')}
      value={settings.thisDevice ?? byItself}
      locked={locked.includes('thisDevice')}
      choices={[
        { value: byItself, name: detectedWords(model) },
        ...platforms.map((value) => ({ value, name: word(`platform_${value}`) })),
      ]}
      change={(value) =>
        void model.change({ thisDevice: value === byItself ? null : (value as Platform) })
      }
    />
    <SelectSetting
      id="region"
      label={word('options_region')}
      hint={word('options_region_hint')}
      value={settings.region ?? notSaid}
      locked={locked.includes('region')}
      choices={[
        { value: notSaid, name: word('options_region_none') },
        ...regions(uiLanguage()).map(({ code, name }) => ({ value: code, name })),
      ]}
      change={(value) => void model.change({ region: value === notSaid ? null : value })}
    />
  </Section>
)
