import { useWords } from '../../../language/language'
import styles from '../Takeaway.module.css'
import { exportWords } from '../words'

/** How a table is read, its comments passed over: one line a library. */
export const openingLines = (file: string): string =>
  `pandas.read_csv('${file}', comment='#', float_precision='round_trip')
numpy.genfromtxt('${file}', delimiter=',', skip_header=3, names=True, encoding='utf-8')`

/** How to open a table of this name in Python. */
export function OpeningLines({ file }: { file: string }) {
  const { draws: words } = useWords(exportWords)
  return (
    <details>
      <summary>{words.open}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0} className={styles.code}>
        <code>{openingLines(file)}</code>
      </pre>
    </details>
  )
}
