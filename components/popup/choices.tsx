import { word } from '../../lib/browser/i18n.ts'
import { type Platform, platforms } from '../../lib/domain/platform.ts'
import type { DeviceTarget } from '../../lib/models/popup/offers.ts'
import { Icon } from '../icon.tsx'
import { LaterIcon, type LaterIconName } from './later-icon.tsx'
import { platformName } from './option.tsx'

export const platformIcon: Record<Platform, LaterIconName> = {
  windows: 'monitor',
  macos: 'laptop',
  ipados: 'tablet',
  ios: 'phone',
  android: 'phone',
  linux: 'monitor',
  chromeos: 'laptop',
}

interface ChoiceProps {
  legend: string
  name: string
  kind: 'pills' | 'tiles'
  items: { value: string; label: string; icon?: LaterIconName }[]
  chosen: string | null
  choose: (value: string) => void
}

/** Radio buttons drawn as pills or tiles: arrows move, and a screen reader counts them. */
export function Choice({ legend, name, kind, items, chosen, choose }: ChoiceProps) {
  return (
    <fieldset class={`choice ${kind}`}>
      <legend>{legend}</legend>
      {items.map(({ value, label, icon }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          {icon && <LaterIcon name={icon} />}
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface TargetProps {
  targets: readonly DeviceTarget[]
  chosen: Platform | null
  choose: (platform: Platform) => void
}

export function TargetChoice({ targets, chosen, choose }: TargetProps) {
  return (
    <Choice
      legend={word('get_other_device')}
      name="target"
      kind="tiles"
      items={targets.map(({ platform }) => ({
        value: platform,
        label: platformName(platform),
        icon: platformIcon[platform],
      }))}
      chosen={chosen}
      choose={(value) => choose(value as Platform)}
    />
  )
}

/** The signs contradict each other, so the user is asked; the answer stays on this device. */
export function DeviceQuestion({ choose }: { choose: (platform: Platform) => void }) {
  return (
    <section class="notice tone-info device-question">
      <span class="notice-icon">
        <Icon name="question" />
      </span>
      <div class="notice-words">
        <h2>{word('state_unsure_device_title')}</h2>
        <p>{word('state_unsure_device')}</p>
        <div class="device-answers">
          {platforms.map((platform) => (
            <button key={platform} type="button" class="button" onClick={() => choose(platform)}>
              <LaterIcon name={platformIcon[platform]} />
              {platformName(platform)}
            </button>
          ))}
        </div>
      </div>
    </section>
  )
}
