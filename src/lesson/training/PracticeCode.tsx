import styles from './PracticeCode.module.css'

/** Lines of Python that can be scrolled with the keys where they are wider than the page. */
export function PracticeCode({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <section aria-label={label} className={styles.lines}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <pre tabIndex={0} lang="en">
        <code>{lines.join('\n')}</code>
      </pre>
    </section>
  )
}
