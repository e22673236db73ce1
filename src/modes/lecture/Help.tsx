import { useWords } from '../../lesson/language'
import styles from './Help.module.css'
import { Overlay } from './Overlay'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

/** The keys of the lecture. */
export function Help({ onClose }: { onClose: () => void }) {
  const { help: words, close } = useWords({ en, ko })
  return (
    <Overlay title={words.title} closeLabel={close} onClose={onClose}>
      <dl className={styles.keys}>
        {words.rows.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{words.clicker}</p>
    </Overlay>
  )
}
