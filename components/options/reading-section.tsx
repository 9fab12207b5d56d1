import type { SettingsNow } from '../../lib/browser/settings.ts'
import { plural, word } from '../../lib/browser/i18n.ts'
import type { OptionsModel } from '../../lib/models/options/options-model.ts'
import { Section, SelectSetting, Switch } from './setting.tsx'

const hours = [6, 8, 12, 24, 48]
const days = [3, 7, 14, 30, 60]

/**
 * The usual choices, and the current one where an administrator or an older version set another.
 */
const withCurrent = (usual: number[], current: number) =>
  [...new Set([...usual, current])].toSorted((a, b) => a - b)

type Props = { model: OptionsModel; inForce: SettingsNow }

export const ReadingSection = ({ model, inForce: { settings, locked } }: Props) => (
  <Section id="reading" title={word('popup_subscriptions')}>
    <Switch
      id="automatic"
      label={word('options_automatic')}
      hint={word('options_automatic_hint')}
      on={settings.automaticReading}
      locked={locked.includes('automaticReading')}
      change={(automaticReading) => void model.change({ automaticReading })}
    />
    {settings.automaticReading && (
      <SelectSetting
        id="interval"
        label={word('options_interval')}
        value={String(settings.intervalHours)}
        locked={locked.includes('intervalHours')}
        choices={withCurrent(hours, settings.intervalHours).map((value) => ({
          value: String(value),
          name: plural('options_interval_hours', value),
        }))}
        change={(value) => void model.change({ intervalHours: Number(value) })}
      />
    )}
    <Switch
      id="device-counts"
      label={word('options_devices')}
      hint={word('options_devices_hint')}
      on={settings.deviceCounts}
      change={(deviceCounts) => void model.change({ deviceCounts })}
    />
  </Section>
)

export const RemindersSection = ({ model, inForce: { settings, locked } }: Props) => (
  <Section id="reminders" title={word('options_reminders')}>
    {model.hasNotifications ? (
      <>
        <Switch
          id="remind"
          label={word('options_remind')}
          hint={word('options_remind_hint')}
          on={settings.reminders}
          locked={locked.includes('reminders')}
          change={(on) => void model.remind(on)}
        />
        <p role="status">{model.reminderNotice}</p>
        {model.remindersSilent.value && <Silent model={model} />}
        {settings.reminders && (
          <SelectSetting
            id="days"
            label={word('options_days')}
            value={String(settings.reminderDays)}
            locked={locked.includes('reminderDays')}
            choices={withCurrent(days, settings.reminderDays).map((value) => ({
              value: String(value),
              name: plural('options_days_before', value),
            }))}
            change={(value) => void model.change({ reminderDays: Number(value) })}
          />
        )}
      </>
    ) : (
      <p class="hint">{word('options_remind_none')}</p>
    )}
    <Switch
      id="places-badge"
      label={word('options_places_badge')}
      on={settings.placesBadge}
      change={(placesBadge) => void model.change({ placesBadge })}
    />
  </Section>
)

const Silent = ({ model }: { model: OptionsModel }) => (
  <div class="note note-warn">
    <p>{word('options_remind_refused')}</p>
    <button type="button" class="button" onClick={() => void model.remind(true)}>
      {word('options_remind_allow')}
    </button>
  </div>
)
