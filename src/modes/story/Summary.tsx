import { Suspense, use, useMemo } from 'react'
import { Button } from '../../controls/Button'
import { CopyButton } from '../../controls/CopyButton'
import { useLanguage, useWords } from '../../language/language'
import { catalogue } from '../../lesson/catalogue'
import { type Chapter, chapters } from '../../state/place'
import { useProgress } from './progress'
import styles from './Summary.module.css'
import { storyWords } from './words'

/** The take-home lines of what was read, to keep: printed or copied, no account needed. */
export function Summary() {
  const { finished } = useProgress()
  const read = useMemo(() => chapters.filter((chapter) => finished.includes(chapter)), [finished])
  if (read.length === 0) return null
  return (
    <Suspense>
      <Lines read={read} />
    </Suspense>
  )
}

function Lines({ read }: { read: readonly Chapter[] }) {
  const { summary: words } = useWords(storyWords)
  const lang = useLanguage()
  // Fetched all at once, and then read.
  for (const id of read) void catalogue[id].part.load()
  const lines = read.map((id) => {
    const { words: told } = use(catalogue[id].part.load())
    const { title, takeHome } = use(told.load(lang))
    return { title, takeHome }
  })
  return (
    <section className={styles.summary}>
      <h2>{words.title}</h2>
      <p>{words.explain}</p>
      <dl>
        {lines.map(({ title, takeHome }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{takeHome}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <CopyButton
          text={lines.map(({ title, takeHome }) => `${title}\n${takeHome}`).join('\n\n')}
          words={{ copy: words.copy, copied: words.copied, selected: words.selected }}
        />
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
    </section>
  )
}
