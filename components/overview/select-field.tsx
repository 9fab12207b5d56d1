import { Field } from './field.tsx'

interface Props {
  id: string
  label: string
  value: string
  options: { value: string; name: string }[]
  onChoose(value: string): void
}

/** A choice of one value, by the browser's own list. */
export function SelectField({ id, label, value, options, onChoose }: Props) {
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        class="choice"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </Field>
  )
}
