import { type ReactNode, useId } from 'react'
import styles from './SegmentedControl.module.css'

export interface Segment<Id extends string | number> {
  id: Id
  label: ReactNode
  /** The language of the label, where it is not the page's. */
  lang?: string
}

interface SegmentedControlProps<Id extends string | number> {
  legend: ReactNode
  /** The legend is spoken only. */
  quiet?: boolean
  segments: readonly Segment<Id>[]
  value: Id
  onChange: (id: Id) => void
}

/** One of two to four, all in sight: radio buttons in a row. */
export function SegmentedControl<Id extends string | number>(props: SegmentedControlProps<Id>) {
  const { legend, quiet = false, segments, value, onChange } = props
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={quiet ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {segments.map((segment) => (
          <label key={segment.id} className={styles.segment} lang={segment.lang}>
            <input
              type="radio"
              name={name}
              checked={segment.id === value}
              onChange={() => onChange(segment.id)}
            />
            <span className={styles.face}>{segment.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
