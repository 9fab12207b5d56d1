import type { ComponentChildren } from 'preact'

interface FieldProps {
  /** The id of the control inside. */
  id: string
  label: string
  children: ComponentChildren
}

export const Field = ({ id, label, children }: FieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    {children}
  </div>
)
