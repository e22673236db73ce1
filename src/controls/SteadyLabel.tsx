import styles from './SteadyLabel.module.css'

interface SteadyLabelProps {
  /** All the words that may stand here. */
  of: readonly string[]
  /** The one that does. */
  shown: string
}

/** A word in the room of the widest of its alternatives, so that a button keeps its width as its word changes. */
export function SteadyLabel({ of, shown }: SteadyLabelProps) {
  return (
    <span className={styles.label}>
      {of.map((word) => (
        <span key={word} data-shown={word === shown}>
          {word}
        </span>
      ))}
    </span>
  )
}
