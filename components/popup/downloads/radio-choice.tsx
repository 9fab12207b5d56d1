import type { LaterIconName } from '../../later-icon.tsx'
import { LaterIcon } from '../../later-icon.tsx'

export interface RadioItem {
  value: string
  label: string
  icon?: LaterIconName
}

interface RadioProps {
  legend: string
  name: string
  kind: 'pills' | 'tiles'
  items: RadioItem[]
  chosen: string | null
  choose: (value: string) => void
}

/**
 * Radio buttons drawn as pills or tiles. Arrow keys move between them, and a screen reader counts
 * them.
 */
export function RadioChoice({ legend, name, kind, items, chosen, choose }: RadioProps) {
  return (
    <fieldset class={`choice ${kind}`}>
      <legend class="visually-hidden">{legend}</legend>
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
