import { type ReactNode, useId } from 'react'
import styles from './fields.module.css'

interface SelectProps<Id extends string | number> {
  label: ReactNode
  options: readonly { id: Id; label: string }[]
  value: Id
  onChange: (id: Id) => void
}

/** One of a few, in the platform's own list. */
export function Select<Id extends string | number>({ label, options, value, onChange }: SelectProps<Id>) {
  const id = useId()
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex]
          if (chosen) onChange(chosen.id)
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
